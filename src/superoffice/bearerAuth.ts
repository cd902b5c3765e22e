import { isHeaderValue } from './headerValue.js';
import type { Credential, SuperOfficeAuth } from './SuperOfficeAuth.js';
import { SuperOfficeError } from './SuperOfficeError.js';

type Awaitable<Value> = Value | PromiseLike<Value>;

export interface BearerAuthOptions {
  /** The access token of now. Asked for each request, so that a token from a store is always the newest. */
  getToken: () => Awaitable<string | null | undefined>;
  /**
   * Gets a new access token after a 401, once for all requests that wait. May return it, or let
   * `getToken` return it from then on. Each request is replayed once.
   */
  refreshToken?: (() => Awaitable<string | null | undefined | void>) | undefined;
}

/** A token this young that is refused again will not get better by asking for another. */
const refreshCooldownMs = 5_000;

/** A refresh that takes longer than this (ms) is given up, or every later request would wait for it. */
const refreshTimeoutMs = 30_000;

async function withinTime(refresh: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const fail = (): void => reject(new Error(`refreshToken did not settle within ${refreshTimeoutMs} ms.`));
    timer = setTimeout(fail, refreshTimeoutMs);
  });
  try {
    await Promise.race([refresh, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function toCredential(token: string | null | undefined): Credential {
  if (typeof token !== 'string' || token === '') {
    throw new SuperOfficeError(
      'unauthorized',
      'getToken returned no token, so nothing was requested. Sign the user in before pictures are shown.',
    );
  }
  if (!isHeaderValue(token)) {
    throw new SuperOfficeError(
      'unauthorized',
      'getToken returned a token with characters that no header can carry, so nothing was requested. Look for line breaks or spaces around it.',
    );
  }
  return { headers: { Authorization: `Bearer ${token}` }, secrets: [token] };
}

/** Signs requests with an OAuth access token: SuperOffice Online (facts, section 4). */
export function bearerAuth({ getToken, refreshToken }: BearerAuthOptions): SuperOfficeAuth {
  let refreshing: Promise<void> | undefined;
  let refreshedAt = -Infinity;
  // What refreshToken returned, for as long as getToken still returns what was refused.
  let replacement: { refused: string; token: string } | undefined;

  async function currentToken(): Promise<string | null | undefined> {
    let token: string | null | undefined;
    try {
      token = await getToken();
    } catch (cause) {
      throw new SuperOfficeError(
        'unauthorized',
        'getToken failed, so nothing was requested. Its own error is the cause of this one.',
        { cause },
      );
    }
    return replacement !== undefined && token === replacement.refused ? replacement.token : token;
  }

  async function refresh(refused: string): Promise<void> {
    const token = await refreshToken?.();
    if (typeof token === 'string' && token !== '') {
      // What was refused is remembered as getToken tells it, which may be two refreshes ago.
      replacement = { refused: replacement?.token === refused ? replacement.refused : refused, token };
    }
  }

  return {
    scheme: 'bearer',
    async authorize() {
      // A failed refresh is told by the requests that asked for it; this one has a credential to try.
      await refreshing?.catch(() => undefined);
      return toCredential(await currentToken());
    },
    async renew({ secrets: [refused = ''] }) {
      if (refreshToken === undefined) return false;
      const isCurrent = (await currentToken()) === refused;
      // Looked at only now: other requests may have begun or ended a refresh while this one asked for the token.
      if (isCurrent && refreshing === undefined && Date.now() - refreshedAt >= refreshCooldownMs) {
        refreshing = withinTime(refresh(refused)).finally(() => {
          refreshedAt = Date.now();
          refreshing = undefined;
        });
      }
      try {
        await refreshing;
      } catch (cause) {
        throw new SuperOfficeError(
          'unauthorized',
          'The access token was refused and refreshToken failed, so no picture can be loaded. Sign the user in again. The error of refreshToken is the cause of this one.',
          { status: 401, cause },
        );
      }
      return (await currentToken()) !== refused;
    },
  };
}
