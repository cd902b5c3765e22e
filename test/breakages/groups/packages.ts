import type { Breakage } from '../Breakage.js';

/** The package is what it says, and brings along what belongs. */
export const packages: readonly Breakage[] = [
  {
    promise: 'The package holds the build and the papers, and nothing else.',
    threat: 'The package brings along what does not belong.',
    file: 'package.json',
    find: '"files": [\n    "dist",',
    replace: '"files": [\n    "dist",\n    "src",',
    caughtBy: 'test/package/tarball.test.ts',
  },
  {
    promise: 'A file says that it is for clients when it uses what React has for clients only.',
    file: 'src/hooks/useObjectUrl.ts',
    find: "'use client';",
    replace: '',
    caughtBy: 'test/package/serverComponents.test.ts',
  },
  {
    promise: 'Who needs one name carries no code for another.',
    file: 'src/hooks/useContactImageInfo.ts',
    find: "import { infoQuery } from '../images/infoQuery.js';",
    replace:
      "import { infoQuery } from '../images/infoQuery.js';\nimport { getObjectUrl } from '../images/objectUrls.js';\n\nexport const texts: string[] = [getObjectUrl].map(String);",
    caughtBy: 'test/package/treeShaking.test.ts',
  },
  {
    promise: 'Bundlers find the worker.',
    file: 'src/editing/drawing/createJobWorker.ts',
    find: 'import.meta.url',
    replace: 'String(import.meta.url)',
    caughtBy: 'test/package/worker.test.ts',
  },
  {
    promise: 'An import goes one way only.',
    file: 'src/superoffice/mediaType.ts',
    find: '/** A media type',
    replace: "import '../images/displayable.js';\n\n/** A media type",
    caughtBy: 'test/unit/architecture/layers.test.ts',
  },
  {
    promise: 'A public name comes or goes only when somebody has decided that.',
    file: 'src/core.ts',
    find: "export { proxyAuth } from './superoffice/proxyAuth.js';",
    replace:
      "export { proxyAuth } from './superoffice/proxyAuth.js';\nexport { toMediaType } from './superoffice/mediaType.js';",
    caughtBy: 'test/unit/architecture/publicSurface.test.ts',
  },
];
