/** How long (ms) a URL may outlive its last user: the library's own grace of five seconds, and a little more. */
const graceMs = 6_000;
const pollMs = 50;

/**
 * Counts object URLs from now on, and gives a function that checks that all of them were revoked. It waits
 * until they are, for six seconds at most, since the library keeps a picture's URL for up to five after the
 * last avatar has gone. Unmount everything before.
 *
 * @returns Rejects with an Error that says how many are left.
 * @example
 * // vitest calls what beforeEach returns after the test
 * beforeEach(() => expectNoLeakedObjectUrls());
 *
 * @example
 * const check = expectNoLeakedObjectUrls();
 * const { unmount } = render(<CompanyList />);
 * unmount();
 * await check();
 */
export function expectNoLeakedObjectUrls(): () => Promise<void> {
  const live = new Set<string>();
  // oxlint-disable-next-line typescript/unbound-method -- Called with URL below, and put back as they are.
  const { createObjectURL, revokeObjectURL } = URL;
  // As they are now: a test may put fake timers in place.
  const { setTimeout } = globalThis;
  const now = performance.now.bind(performance);

  const create: typeof createObjectURL = (object) => {
    const url = createObjectURL.call(URL, object);
    live.add(url);
    return url;
  };
  const revoke: typeof revokeObjectURL = (url) => {
    live.delete(url);
    revokeObjectURL.call(URL, url);
  };
  URL.createObjectURL = create;
  URL.revokeObjectURL = revoke;

  return async () => {
    const end = now() + graceMs;
    while (live.size > 0 && now() < end) await new Promise((resolve) => setTimeout(resolve, pollMs));
    // Whoever has wrapped them in the meantime unwraps them later.
    if (URL.createObjectURL === create) URL.createObjectURL = createObjectURL;
    if (URL.revokeObjectURL === revoke) URL.revokeObjectURL = revokeObjectURL;
    if (live.size === 0) return;
    throw new Error(
      `${live.size} object URLs were not revoked, so their pictures stay in memory: ${[...live].join(', ')}. Unmount what shows them before the check, and revoke what the test itself has made.`,
    );
  };
}
