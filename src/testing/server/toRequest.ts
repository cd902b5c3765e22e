/**
 * The arguments of `fetch` as a Request, and the signal beside it: a test environment may bring an
 * AbortSignal of its own make (jsdom does), which Node's Request refuses.
 */
export function toRequest(
  input: Request | string | URL,
  init: RequestInit | undefined,
): { request: Request; signal: AbortSignal | null } {
  const { signal: ownSignal, ...rest } = init ?? {};
  const request = new Request(input instanceof Request ? input : absoluteUrl(input), rest);
  return { request, signal: ownSignal ?? (input instanceof Request ? input.signal : null) };
}

/** Node knows no page that a relative URL could be relative to. */
function absoluteUrl(input: string | URL): URL {
  return new URL(input, globalThis.location === undefined ? 'http://localhost/' : globalThis.location.href);
}
