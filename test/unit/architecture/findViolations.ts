import { posix } from 'node:path';
import type { SourceFile } from './readSource.js';
import { rooms, roomsBehind } from './rooms.js';

/** What a file of `src/` does against the order of the rooms, a sentence each. */
export function findViolations(file: SourceFile): string[] {
  const { dir, name } = posix.parse(file.path);
  const problems = [
    ...(file.hasDefaultExport ? ['has a default export'] : []),
    ...(['utils', 'types'].includes(name) ? ['is named after no idea'] : []),
    ...(dir === '' ? doorProblems(name, file) : roomProblems(dir, file)),
  ];
  return problems.map((problem) => `${file.path} ${problem}`);
}

function doorProblems(door: string, file: SourceFile): string[] {
  const open = roomsBehind(door);
  const closed = file.reexports.filter(({ specifier }) => {
    const room = roomOf(file.path, specifier);
    const behind = room === '' ? roomsBehind(posix.parse(specifier).name) : [room];
    return !behind.every((each) => open.includes(each));
  });
  return [
    ...(file.hasOwnCode ? ['is a door and does more than re-export'] : []),
    ...closed.map(({ specifier }) => `is not the door of ${specifier}`),
  ];
}

function roomProblems(dir: string, file: SourceFile): string[] {
  const [room = ''] = dir.split('/');
  const rules = rooms[room];
  if (rules === undefined) return [`stands in ${room}, a room that is not in the order`];
  // `Avatar.Root` and its like are one namespace out of several files, which a file like a door puts together.
  const isNamespace = room === 'parts' && !file.hasOwnCode;
  const reexports = file.reexports
    .filter(({ specifier }) => !(isNamespace && roomOf(file.path, specifier) === room))
    .map(({ specifier }) => `re-exports ${specifier}, and is no door`);
  const packages = new Set(rules.packages.concat(rules.packagesOf?.[posix.parse(file.path).name] ?? []));
  const imports = file.imports
    .filter(({ specifier, isTypeOnly }) => {
      if (!specifier.startsWith('.')) return !packages.has(packageOf(specifier));
      const target = roomOf(file.path, specifier);
      if (target === room || rules.rooms.includes(target)) return false;
      const open = rules.typesOf?.[target];
      return open === undefined || !(isTypeOnly || open.includes(posix.parse(specifier).name));
    })
    .map(({ specifier }) => `imports ${specifier}`);
  return [...reexports, ...imports];
}

/** `superoffice` for `../superoffice/imageRoutes.js`; empty for a door, which no room may import. */
function roomOf(path: string, specifier: string): string {
  const target = posix.join(posix.dirname(path), specifier);
  const [room = '', ...rest] = target.split('/');
  return rest.length === 0 ? '' : room;
}

function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
