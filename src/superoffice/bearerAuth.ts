import { startDeadline } from './deadline.js';
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

function toCredential(token: string | null | undefined): Credential {
  if (!isHeaderValue(token)) {
    throw new SuperOfficeError('unauthorized', 'getToken returned no token that a header can carry');
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
      throw new SuperOfficeError('unauthorized', 'getToken failed', { cause });
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
      // Either way: a clock may have been set back.
      const hasCooledDown = Math.abs(Date.now() - refreshedAt) >= refreshCooldownMs;
      if (isCurrent && refreshing === undefined && hasCooledDown) {
        const deadline = startDeadline(refreshTimeoutMs);
        refreshing = deadline.race(refresh(refused)).finally(() => {
          deadline.end();
          refreshedAt = Date.now();
          refreshing = undefined;
        });
      }
      try {
        await refreshing;
      } catch (cause) {
        throw new SuperOfficeError('unauthorized', 'The token was refused and refreshToken failed', {
          status: 401,
          cause,
        });
      }
      return (await currentToken()) !== refused;
    },
  };
}
