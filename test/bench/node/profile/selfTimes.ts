import type { Profile } from './Profile.js';

export interface SelfTime {
  name: string;
  ms: number;
}

/** Who has worked for how long, the longest first: by function, and by the file that it is in. */
export function selfTimes({ nodes, samples = [], timeDeltas = [] }: Profile): {
  functions: SelfTime[];
  files: SelfTime[];
} {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const functions = new Map<string, number>();
  const files = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const frame = nodeOf.get(id)?.callFrame;
    if (frame === undefined || frame.functionName === '(idle)') continue;
    const ms = (timeDeltas[index] ?? 0) / 1000;
    const file = /[^/]*$/u.exec(frame.url)?.[0] ?? '';
    const place = file === '' ? '' : ` ${file}:${frame.lineNumber + 1}`;
    add(functions, `${frame.functionName === '' ? 'anonymous' : frame.functionName}${place}`, ms);
    add(files, file === '' ? '(browser)' : file, ms);
  }
  return { functions: sorted(functions), files: sorted(files) };
}

function add(times: Map<string, number>, name: string, ms: number): void {
  times.set(name, (times.get(name) ?? 0) + ms);
}

function sorted(times: ReadonlyMap<string, number>): SelfTime[] {
  return [...times].map(([name, ms]) => ({ name, ms })).toSorted((a, b) => b.ms - a.ms);
}
