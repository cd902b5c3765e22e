import type { Breakage } from '../Breakage.js';

const aborts = 'test/unit/superoffice/transport.aborts.test.ts';
const objectUrls = 'test/browser/images/objectUrls.test.ts';
const lifetime = 'test/browser/components/ContactAvatar.lifetime.test.tsx';
const soak = 'test/soak/soak.test.ts';

/** What comes also goes: URLs, requests, listeners, timers, rows. */
export const leaks: readonly Breakage[] = [
  {
    promise: 'An object URL that nobody shows is revoked.',
    file: 'src/images/objectUrls.ts',
    find: 'URL.revokeObjectURL(entry.url);',
    replace: '',
    caughtBy: objectUrls,
  },
  {
    promise: 'An object URL lives as long as its last user.',
    file: 'src/images/objectUrls.ts',
    find: 'if (entry.users === 0) revokeLater(blob, entry);',
    replace: 'revokeLater(blob, entry);',
    caughtBy: objectUrls,
  },
  {
    promise: 'A release counts once, however often it is called.',
    file: 'src/images/objectUrls.ts',
    find: 'if (isReleased) return;',
    replace: '',
    caughtBy: objectUrls,
  },
  {
    promise: 'An object URL survives a release and a new user in one tick, as in StrictMode.',
    file: 'src/images/objectUrls.ts',
    find: 'entry.timer = setTimeout(() => {\n    URL.revokeObjectURL(entry.url);\n    entries.delete(blob);\n  }, graceMs);',
    replace: 'URL.revokeObjectURL(entry.url);\n  entries.delete(blob);',
    caughtBy: objectUrls,
  },
  {
    promise: 'A component lets go of the old Blob’s URL.',
    file: 'src/hooks/useObjectUrl.ts',
    find: 'return release;',
    replace: 'return () => release.name;',
    caughtBy: 'test/browser/hooks/useObjectUrl.test.tsx',
  },
  {
    promise: 'An avatar leaves no object URL.',
    file: 'src/images/pictureElements.ts',
    find: 'releaseUrl();',
    replace: '',
    caughtBy: lifetime,
  },
  {
    promise: 'No more than 300 decoded pictures outlive their avatars.',
    file: 'src/images/pictureElements.ts',
    find: 'if (kept.size <= maxKept) return;',
    replace: 'return;',
    caughtBy: soak,
  },
  {
    promise: 'An avatar that goes aborts what it has on the wire.',
    file: 'src/images/ContactImageSource.ts',
    find: 'this.#leaving = setTimeout(() => this.#stop());',
    replace: '',
    caughtBy: lifetime,
  },
  {
    promise: 'An avatar that gets another ref while it loads asks for nothing anew.',
    file: 'src/images/ContactImageSource.ts',
    find: 'this.#leaving = setTimeout(() => this.#stop());',
    replace: 'this.#stop();',
    caughtBy: 'test/browser/pipeline/lifetimes.test.tsx',
  },
  {
    promise: 'Nobody watches a width once the element is gone.',
    file: 'src/images/visibility.ts',
    find: 'observers?.visible.unobserve(element);\n    entry.unfollow?.();',
    replace: 'observers?.visible.unobserve(element);',
    caughtBy: soak,
  },
  {
    promise: 'Nobody watches an element that is gone.',
    file: 'src/images/visibility.ts',
    find: 'observers?.near.unobserve(element);\n    observers?.visible.unobserve(element);',
    replace: '',
    caughtBy: soak,
  },
  {
    promise: 'Nobody listens to the pixel ratio once the last avatar is gone.',
    file: 'src/images/devicePixelRatio.ts',
    find: 'if (listeners.size > 0) return;',
    replace: 'if (listeners.size >= 0) return;',
    caughtBy: 'test/unit/images/devicePixelRatio.test.ts',
  },
  {
    promise: 'A request leaves no timer behind.',
    file: 'src/superoffice/deadline.ts',
    find: 'clearTimeout(timer);',
    replace: '',
    caughtBy: aborts,
  },
  {
    promise: 'A request leaves no listener on the caller’s signal.',
    file: 'src/superoffice/deadline.ts',
    find: "caller?.removeEventListener('abort', follow);",
    replace: '',
    caughtBy: aborts,
  },
  {
    promise: 'An abort closes the connection.',
    file: 'src/superoffice/deadline.ts',
    find: "else caller?.addEventListener('abort', follow, { once: true });",
    replace: '',
    caughtBy: aborts,
  },
  {
    promise: 'A request in the queue leaves no listener on its signal.',
    file: 'src/images/requestQueue.ts',
    find: "signal.removeEventListener('abort', giveUp);",
    replace: '',
    caughtBy: 'test/unit/images/requestQueue.test.ts',
  },
  {
    promise: 'A change that waits leaves no listener on its signal.',
    file: 'src/images/untilTurn.ts',
    find: 'listening.abort();',
    replace: '',
    caughtBy: 'test/unit/images/untilTurn.test.ts',
  },
  {
    promise: 'Other tabs are heard as long as the provider is mounted, and not longer.',
    file: 'src/images/tabs.ts',
    find: 'return () => channel?.close();',
    replace: 'return () => undefined;',
    caughtBy: 'test/browser/hooks/otherTabs.test.tsx',
  },
  {
    promise: 'A clock that nobody reads is stopped.',
    file: 'src/hooks/useNow.ts',
    find: 'return () => clearInterval(timer);',
    replace: 'return undefined;',
    caughtBy: 'test/browser/hooks/useNow.test.tsx',
  },
  {
    promise: 'An upload leaves nothing in the cache that nobody can find again.',
    file: 'src/images/PictureChanges.ts',
    find: 'this.#info.forget();',
    replace: '',
    caughtBy: 'test/browser/hooks/useUploadContactImage.test.tsx',
  },
  {
    promise: 'A prefetch leaves nobody who watches the cache.',
    file: 'src/images/prefetchContactImages.ts',
    find: 'stop();',
    replace: '',
    caughtBy: 'test/browser/hooks/usePrefetchContactImages.test.tsx',
  },
];
