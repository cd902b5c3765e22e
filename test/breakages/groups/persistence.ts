import type { Breakage } from '../Breakage.js';

const somebodyElse = "Rows in the browser's storage were written by somebody else.";
const persist = 'test/unit/persistence/persistContactImages.test.ts';
const limits = 'test/unit/persistence/limits.test.ts';
const troubles = 'test/unit/persistence/troubles.test.ts';

/** What is kept for the next visit is right, and no more than it may be. */
export const persistence: readonly Breakage[] = [
  {
    promise: 'A picture that SuperOffice has encrypted is not kept.',
    threat: 'A picture that SuperOffice keeps encrypted lies on the disk in the clear.',
    file: 'src/persistence/persistContactImages.ts',
    find: 'include = (info) => !info.isEncrypted',
    replace: 'include = () => true',
    caughtBy: persist,
  },
  {
    promise: 'What is no longer to be kept is not used either.',
    threat: 'A picture that SuperOffice keeps encrypted lies on the disk in the clear.',
    file: 'src/persistence/createImageStore.ts',
    find: 'if (!keeper.shouldKeep(row.info)) return undefined;',
    replace: '',
    caughtBy: persist,
  },
  {
    promise: 'A row that is not whole is as good as none.',
    threat: somebodyElse,
    file: 'src/persistence/findKept.ts',
    find: 'row: v.is(infoRow, row) ? row : undefined',
    replace: 'row',
    caughtBy: troubles,
  },
  {
    promise: 'Bytes that are no picture are asked for anew.',
    threat: somebodyElse,
    file: 'src/persistence/createImageStore.ts',
    find: 'if (isOver() || (await isReadable(blob))) return;',
    replace: 'if (isOver() || blob.size > 0) return;',
    caughtBy: 'test/browser/persistence/secondVisit.test.tsx',
  },
  {
    promise: 'Over the limit goes what was looked at longest ago.',
    file: 'src/persistence/selectDropped.ts',
    find: 'a.usedAt - b.usedAt',
    replace: 'b.usedAt - a.usedAt',
    caughtBy: 'test/unit/persistence/selectDropped.test.ts',
  },
  {
    promise: 'No more is kept than maxBytes.',
    file: 'src/persistence/createWriter.ts',
    find: 'if (bytes === undefined || bytes > maxBytes) sweepSoon();',
    replace: '',
    caughtBy: limits,
  },
  {
    promise: 'The limit of one scope takes nothing from another.',
    file: 'src/persistence/selectDropped.ts',
    find: '(scope === undefined || usage.contact[0] === scope)',
    replace: 'true',
    caughtBy: 'test/unit/persistence/selectDropped.test.ts',
  },
  {
    promise: 'A picture larger than all that may be kept is not kept.',
    file: 'src/persistence/createKeeper.ts',
    find: ' || image.size > maxBytes',
    replace: '',
    caughtBy: limits,
  },
  {
    promise: 'The bytes of a version that is over are let go of.',
    file: 'src/persistence/createKeeper.ts',
    find: 'if (!isSame) tables.images.delete(beginningWith(...contact));',
    replace: '',
    caughtBy: persist,
  },
  {
    promise: 'What was refused is kept no more.',
    file: 'src/persistence/createImageStore.ts',
    find: 'if (isRefusal(error)) keeper.dropContact(contact);',
    replace: '',
    caughtBy: persist,
  },
  {
    promise: 'What is kept is used up to its age.',
    file: 'src/persistence/createImageStore.ts',
    find: ' || row.updatedAt + maxAgeMs < now',
    replace: '',
    caughtBy: persist,
  },
  {
    promise: 'A clock that was wrong once keeps nothing fresh for years.',
    file: 'src/persistence/createImageStore.ts',
    find: 'Math.min(row.updatedAt, now)',
    replace: 'row.updatedAt',
    caughtBy: persist,
  },
  {
    promise: 'A disk that hangs does not hold up the network.',
    file: 'src/persistence/createReader.ts',
    find: 'for (const { end } of searches) end();\n    }, deadlineMs);',
    replace: '}, deadlineMs);',
    caughtBy: troubles,
  },
  {
    promise: 'A disk that is full gets room.',
    file: 'src/persistence/createWriter.ts',
    find: 'await halve();',
    replace: '',
    caughtBy: troubles,
  },
  {
    promise: 'A database can be deleted while it is in use.',
    file: 'src/persistence/database.ts',
    find: 'database.close();\n        onGone();',
    replace: 'onGone();',
    caughtBy: troubles,
  },
  {
    promise: 'A second visit asks for a picture only where its version has changed.',
    file: 'src/persistence/findKept.ts',
    find: 'key.version === wanted.version && ',
    replace: '',
    caughtBy: troubles,
  },
];
