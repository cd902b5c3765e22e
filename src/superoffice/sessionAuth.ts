import { isHeaderValue } from './headerValue.js';
import type { SuperOfficeAuth } from './SuperOfficeAuth.js';
import { SuperOfficeError } from './SuperOfficeError.js';

function fromCookie(): string | undefined {
  const cookie = document.cookie
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith('XSRF-TOKEN='));
  const value = cookie?.slice('XSRF-TOKEN='.length);
  try {
    return value === undefined ? undefined : decodeURIComponent(value);
  } catch {
    // Not encoded, and a lone "%" in it: then it is meant as it stands.
    return value;
  }
}

function fromHiddenInput(): string | undefined {
  const input = document.getElementById('XSRF_TOKEN');
  return input instanceof HTMLInputElement ? input.value : undefined;
}

/**
 * Uses the web session that the reader is signed in to: no `Authorization`, but cookies and `X-XSRF-TOKEN`
 * from the cookie `XSRF-TOKEN`, else from the hidden input with the id `XSRF_TOKEN`. It is read for each
 * request, since it changes at sign-in (facts, section 4).
 */
export function sessionAuth(): SuperOfficeAuth {
  return {
    scheme: 'session',
    usesCookies: true,
    authorize() {
      const token = typeof document === 'undefined' ? undefined : fromCookie() || fromHiddenInput();
      if (!isHeaderValue(token)) {
        return Promise.reject(
          new SuperOfficeError(
            'unauthorized',
            'There is neither a cookie XSRF-TOKEN nor a hidden input with the id XSRF_TOKEN',
          ),
        );
      }
      return Promise.resolve({ headers: { 'X-XSRF-TOKEN': token }, secrets: [token] });
    },
  };
}
