import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contestants, type ContestantEntry } from '../contestants.js';
import { lists, photoList, type BenchList } from '../lists.js';
import { measures } from './measures/measures.js';
import type { Measure } from './measures/Measure.js';

export interface Options {
  rounds: number;
  lists: readonly BenchList[];
  contestants: readonly ContestantEntry[];
  measures: readonly Measure[];
  latencyMs: number;
  /**
   * For how long to wait before each page until others leave the processors alone; pages that they disturb are
   * measured again. 0: take what comes.
   */
  calmMs: number;
  /** Write CPU profiles instead of figures. */
  isProfile: boolean;
  /** Sources of the library to compare with. */
  against: string | undefined;
  /** Put the tables into the README. */
  isSaved: boolean;
}

export const help = `npm run bench -- [options]

  --rounds 5          rounds; the shortest list takes three times as many
  --list 17,400       of ${namesOf([...lists, photoList])}
  --only ours,floor   of ${namesOf(contestants)}
  --measure mount     of ${namesOf(measures)}
  --latency 20        milliseconds before the server answers
  --calm 3            seconds to wait, at most, before each page until other programs leave the
                      processors alone; 0 also switches off that disturbed pages are measured again
  --against ../x/src  another folder of the library's sources, as the contestant "before"
  --profile           write CPU profiles of the chosen contestants (ours) instead of measuring
  --save              put the tables into test/bench/README.md
`;

/** `undefined` when help is wanted. */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '5' },
      list: { type: 'string' },
      only: { type: 'string' },
      measure: { type: 'string' },
      latency: { type: 'string', default: '20' },
      calm: { type: 'string', default: '3' },
      against: { type: 'string' },
      profile: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const present = contestants.filter(({ role }) => role !== 'before' || values.against !== undefined);
  return {
    rounds: toNumber(values.rounds),
    lists: choose([...lists, photoList], values.list ?? (values.profile ? '1000' : undefined)),
    contestants: choose(present, values.only ?? (values.profile ? 'ours' : undefined)),
    measures: choose(measures, values.measure),
    latencyMs: toNumber(values.latency),
    calmMs: toNumber(values.calm) * 1000,
    isProfile: values.profile,
    against: values.against === undefined ? undefined : resolve(values.against),
    isSaved: values.save,
  };
}

function choose<Entry extends { name: string }>(
  entries: readonly Entry[],
  names: string | undefined,
): readonly Entry[] {
  if (names === undefined) return entries;
  const chosen = names.split(',');
  const unknown = chosen.filter((name) => !entries.some((entry) => entry.name === name));
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join(', ')}. There are: ${namesOf(entries)}.`);
  return entries.filter(({ name }) => chosen.includes(name));
}

function toNumber(text: string): number {
  const number = Number(text);
  if (text === '' || !(number >= 0)) throw new Error(`${text} is no number.`);
  return number;
}

function namesOf(entries: readonly { name: string }[]): string {
  return entries.map(({ name }) => name).join(' ');
}
