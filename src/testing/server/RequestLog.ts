import type { FakeEndpoint } from './matchRoute.js';

/** A request that was made, for tests to look at. */
export interface FakeRequest {
  readonly method: string;
  /** Path and query: `/Cust12345/api/v1/Contact/7/Image?w=64`. */
  readonly path: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** `null` for a path that no endpoint has. */
  readonly endpoint: FakeEndpoint | null;
  /** `null` where the path names no contact. */
  readonly contactId: number | null;
  /** `undefined` until it was answered, and for good when it was aborted or the network failed. */
  readonly status: number | undefined;
  /** Whether the caller gave up before the answer. */
  readonly aborted: boolean;
  /** Milliseconds since 1970 by the real clock, whatever the fake's `now` says. */
  readonly startedAt: number;
}

type Entry = { -readonly [Field in keyof FakeRequest]: FakeRequest[Field] };

/** Everything that was asked, in order, and how much of it at once. */
export class RequestLog {
  readonly entries: Entry[] = [];
  inFlight = 0;
  maxInFlight = 0;

  start(request: Request, place: Pick<FakeRequest, 'endpoint' | 'contactId'>): Entry {
    const url = new URL(request.url);
    const entry: Entry = {
      method: request.method,
      path: url.pathname + url.search,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      ...place,
      status: undefined,
      aborted: false,
      startedAt: Date.now(),
    };
    this.entries.push(entry);
    this.inFlight += 1;
    this.maxInFlight = Math.max(this.maxInFlight, this.inFlight);
    return entry;
  }

  end(entry: Entry, outcome: { status?: number; aborted?: boolean }): void {
    entry.status = outcome.status;
    entry.aborted = outcome.aborted ?? false;
    this.inFlight -= 1;
  }

  clear(): void {
    this.entries.length = 0;
    this.maxInFlight = this.inFlight;
  }
}
