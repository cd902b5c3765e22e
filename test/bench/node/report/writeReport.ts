import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options } from '../readOptions.js';
import type { Results } from '../Results.js';
import { barsTable } from './barsTable.js';
import { listTable } from './listTable.js';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where results go that are not kept in the repository. */
export const resultsFolder = fromHere('../../../../test-results/bench');

const readme = fromHere('../../README.md');
const begin = '<!-- results -->';
const end = '<!-- /results -->';

/** Prints the tables, and writes them and all figures to the folder of results. */
export function writeReport(results: Results, options: Options, browserVersion: string): void {
  const tables = options.lists
    .filter(({ name }) => results.lists.includes(name))
    .map(({ title, name }) => `### ${title}\n\n${listTable(results, name)}`);
  const report = [describeRun(options, browserVersion), ...tables, `### Bars\n\n${barsTable(results)}`].join(
    '\n\n',
  );
  console.log(`\n${report}\n`);
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(join(resultsFolder, 'results.md'), `${report}\n`);
  writeFileSync(join(resultsFolder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  if (options.isSaved) saveToReadme(report);
}

/** Milliseconds mean nothing without this; ratios mean a little. */
function describeRun({ rounds, latencyMs }: Options, browserVersion: string): string {
  const { length } = cpus();
  return `Chromium ${browserVersion}, ${length} processors, ${latencyMs} ms before each answer; medians of ${rounds} rounds.`;
}

function saveToReadme(report: string): void {
  const text = readFileSync(readme, 'utf8');
  const [head, rest] = text.split(begin);
  const tail = rest?.split(end)[1];
  if (head === undefined || tail === undefined) throw new Error(`${readme} has no ${begin} and ${end}.`);
  writeFileSync(readme, `${head}${begin}\n\n${report}\n\n${end}${tail}`);
}
