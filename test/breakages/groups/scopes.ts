import type { Breakage } from '../Breakage.js';

const inOnePage = 'A user sees the picture of another user or tenant in one page.';
const signOut = 'Pictures stay on a shared computer after sign-out.';

/** Nobody sees what belongs to another user or tenant. */
export const scopes: readonly Breakage[] = [
  {
    promise: 'Every query key holds the client’s scope.',
    threat: inOnePage,
    file: 'src/images/imageQueryOptions.ts',
    find: "'superoffice-images', client.scope, entity",
    replace: "'superoffice-images', 'everybody', entity",
    caughtBy: 'test/unit/images/contactImageQueries.test.ts',
  },
  {
    promise: 'A client that is swapped shows nothing of the one before.',
    threat: inOnePage,
    file: 'src/hooks/useContactImageSubject.ts',
    find: '[queryClient, client, id, isEager],',
    replace: '[queryClient, id, isEager],',
    caughtBy: 'test/browser/hooks/useContactImage.scopes.test.tsx',
  },
  {
    promise: 'An early picture is never handed to another contact.',
    threat: inOnePage,
    file: 'src/images/earlyImages.ts',
    find: "`${id}/${width ?? 'original'}`",
    replace: "`${width ?? 'original'}`",
    caughtBy: 'test/browser/hooks/useContactImage.eager.test.tsx',
  },
  {
    promise: 'What another tab changes is followed in the same scope only.',
    threat: inOnePage,
    file: 'src/images/pictureNews.ts',
    find: 'message.scope !== client.scope || ',
    replace: '',
    caughtBy: 'test/browser/hooks/otherTabs.test.tsx',
  },
  {
    promise: 'Two users who change the same contact do not wait for each other.',
    file: 'src/images/changePicture.ts',
    find: 'JSON.stringify([client.scope, entityId])',
    replace: 'JSON.stringify([entityId])',
    caughtBy: 'test/browser/hooks/contactImageChanges.test.tsx',
  },
  {
    promise: 'Rows in the browser’s storage are read by their own scope only.',
    threat: "A user finds another's pictures in the browser's storage.",
    file: 'src/persistence/rowKeys.ts',
    find: '? [scope, entity, id]',
    replace: "? ['everybody', entity, id]",
    caughtBy: 'test/unit/persistence/persistContactImages.test.ts',
  },
  {
    promise: 'The browser asks the server before it uses an answer that it has kept.',
    threat: "A user is shown what the browser's HTTP cache has of another, at the same address.",
    file: 'src/superoffice/transport.ts',
    find: "cache: 'no-cache',",
    replace: "cache: 'default',",
    caughtBy: 'test/e2e/freshness/httpCache.test.ts',
  },
  {
    promise: 'Signing out removes all that is kept of the scope.',
    threat: signOut,
    file: 'src/persistence/persistContactImages.ts',
    find: 'if (isCleared) await writer.removeAll();',
    replace: '',
    caughtBy: 'test/unit/persistence/persistContactImages.test.ts',
  },
  {
    promise: 'Signing out in one tab ends the keeping in all others.',
    threat: signOut,
    file: 'src/persistence/persistContactImages.ts',
    find: 'announceSignOut(scope);',
    replace: '',
    caughtBy: 'test/unit/persistence/persistContactImages.test.ts',
  },
  {
    promise: 'What comes after the sign-out is not kept.',
    threat: signOut,
    file: 'src/persistence/persistContactImages.ts',
    find: '(): boolean => isOverNow;',
    replace: '(): boolean => false && isOverNow;',
    caughtBy: 'test/unit/persistence/persistContactImages.test.ts',
  },
  {
    promise: 'A change that ends after the cache was cleared brings nothing back.',
    threat: signOut,
    file: 'src/images/PreviewedInfo.ts',
    find: 'return this.#query !== undefined && this.#query !== this.#find();',
    replace: 'return false;',
    caughtBy: 'test/browser/hooks/contactImageChanges.test.tsx',
  },
  {
    promise: 'Signing out does not wait for ever for a disk that hangs.',
    threat: signOut,
    file: 'src/persistence/persistContactImages.ts',
    find: 'await Promise.race([removed, tooLate]);',
    replace: 'await removed;',
    caughtBy: 'test/unit/persistence/troubles.test.ts',
  },
];
