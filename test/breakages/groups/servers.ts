import type { Breakage } from '../Breakage.js';

const hydration = 'test/browser/ssr/hydration.test.tsx';

/** A page that comes from a server is taken over as it came. */
export const servers: readonly Breakage[] = [
  {
    promise: 'A page is taken over without a warning, whatever time it is by then.',
    file: 'src/hooks/useNow.ts',
    find: '() => false,',
    replace: '() => true,',
    caughtBy: 'test/ssr/components/ContactImageDetails.test.tsx',
  },
  {
    promise: 'An avatar knows on a server what the server has fetched.',
    file: 'src/hooks/useContactPicture.ts',
    find: 'view.peek,',
    replace: 'view.getState,',
    caughtBy: 'test/ssr/components/ContactAvatar.test.tsx',
  },
  {
    promise: 'What came with the page is not asked for again while it is fresh.',
    file: 'src/images/infoQuery.ts',
    find: 'const infoStaleTimeMs = 60_000;',
    replace: 'const infoStaleTimeMs = 0;',
    caughtBy: hydration,
  },
  {
    promise: 'Dates are instants again after a server has sent them as text.',
    file: 'src/images/reviveInfo.ts',
    find: "typeof date === 'string' ? new Date(date) : null",
    replace: 'null',
    caughtBy: 'test/unit/images/reviveInfo.test.ts',
  },
  {
    promise: 'A server fetches no pictures, which it could not send.',
    file: 'src/images/prefetchContactImages.ts',
    find: " && typeof document !== 'undefined'",
    replace: '',
    caughtBy: 'test/ssr/components/ContactAvatar.test.tsx',
  },
  {
    promise: 'An empty object that JSON has left in a Blob’s place is no picture.',
    file: 'src/images/isLoadedImage.ts',
    find: 'data === null || data instanceof Blob',
    replace: 'data !== undefined',
    caughtBy: 'test/browser/components/ContactAvatar.persisted.test.tsx',
  },
  {
    promise: 'A picture that has loaded before hydration is seen.',
    file: 'src/parts/AvatarImage.tsx',
    find: "image === undefined ? getImageStatus(element) : 'loaded'",
    replace: "image === undefined ? 'loading' : 'loaded'",
    caughtBy: 'test/browser/parts/Avatar.test.tsx',
  },
];
