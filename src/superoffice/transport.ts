import ky from 'ky';
import type { BaseUrl } from './baseUrl.js';
import { startDeadline } from './deadline.js';
import { discardBody, readText } from './readBody.js';
import { redactSecrets } from './redactSecrets.js';
import { readServerAnswer, type ServerAnswer } from './serverAnswer.js';
import { toStatusError } from './statusError.js';
import type { Credential, SuperOfficeAuth } from './SuperOfficeAuth.js';
import { toSuperOfficeError, type FailedRequest } from './toSuperOfficeError.js';

/** What every request of a client has in common. */
export interface TransportOptions {
  baseUrl: BaseUrl;
  auth: SuperOfficeAuth;
  /** Language, culture and time zone: only those that were set. */
  headers: Readonly<Record<string, string>>;
  timeoutMs: number;
  fetch: typeof globalThis.fetch | undefined;
}

/** One request, and how to read its answer. */
interface TransportRequest<Result> extends FailedRequest {
  /** @default 'GET' */
  method?: 'PUT' | 'DELETE' | undefined;
  /** Below the base URL, e.g. `v1/Contact/7/Image`. */
  path: string;
  headers?: Readonly<Record<string, string>> | undefined;
  body?: Blob | undefined;
  signal?: AbortSignal | undefined;
  /** Reads a 2xx answer. */
  read: (response: Response) => Promise<Result>;
  /** Reads an answer that is not 2xx where that is no failure; `undefined` means that it is one. */
  accept?: ((response: Response, answer: ServerAnswer) => { result: Result } | undefined) | undefined;
}

export type Send = <Result>(request: TransportRequest<Result>) => Promise<Result>;

/** What a failed answer says, as far as it can be read: its status alone tells enough. */
function readErrorText(response: Response): Promise<string> {
  return readText(response, 64 * 1024, () => new Error('too long')).catch(() => '');
}

/**
 * Makes the one function through which every request of a client goes: it signs in, renews the credential
 * once, keeps the time, and turns whatever goes wrong into a `SuperOfficeError`. It never retries.
 */
export function createTransport({ baseUrl, auth, headers, timeoutMs, fetch }: TransportOptions): Send {
  // Looked up for each request, so that a fetch that is replaced later is the one that is used.
  const currentFetch: typeof globalThis.fetch = (...input) => (fetch ?? globalThis.fetch)(...input);

  return async function send(request) {
    const deadline = startDeadline(timeoutMs, request.signal);
    const { signal } = deadline;
    const secrets = new Set<string>();

    async function ask(): Promise<{ credential: Credential; response: Response }> {
      const credential = await deadline.race(auth.authorize());
      for (const secret of credential.secrets) secrets.add(secret);
      const response = await ky(baseUrl.resolve(request.path), {
        method: request.method ?? 'GET',
        headers: {
          Accept: 'application/json',
          // DELETE, which answers nothing in any language, takes none of them (SuperOffice's swagger).
          ...(request.method === 'DELETE' ? {} : headers),
          ...request.headers,
          ...credential.headers,
        },
        body: request.body ?? null,
        signal,
        fetch: currentFetch,
        credentials: auth.usesCookies === true ? 'include' : 'same-origin',
        // A version decides what is fresh, and no timer, and the version is not in the address: the browser may keep
        // answers, some of them (301, 410) for ever, or another user's. It asks before it uses one.
        cache: 'no-cache',
        // A redirect could take the credentials to another origin.
        redirect: 'manual',
        retry: 0,
        timeout: false,
        throwHttpErrors: false,
      });
      return { credential, response };
    }

    async function askAndRenew(): Promise<Response> {
      const { credential, response } = await ask();
      if (response.status !== 401 || auth.renew === undefined) return response;
      if (!(await deadline.race(auth.renew(credential)))) return response;
      // Not waited for: a body that cannot be let go of would hold up what comes next.
      void discardBody(response);
      return (await ask()).response;
    }

    try {
      // No getToken is asked on behalf of a request that nobody wants any more.
      signal.throwIfAborted();
      const response = await askAndRenew();
      if (response.ok) return await deadline.race(request.read(response));
      const text = await deadline.race(readErrorText(response));
      const answer = readServerAnswer(text, (sentence) => redactSecrets(sentence, secrets));
      const accepted = request.accept?.(response, answer);
      if (accepted !== undefined) return accepted.result;
      throw toStatusError(response, answer);
    } catch (error) {
      throw toSuperOfficeError(error, { request, deadline, timeoutMs });
    } finally {
      deadline.end();
    }
  };
}
