import type { FakeAuth } from './fakeAuth.js';
import type { WireOverrides } from './FakeContact.js';
import type { FakeFailure } from './FakeFailure.js';
import type { FakeTarget } from './Interventions.js';
import type { FakeRequest } from './RequestLog.js';

/** A company as the fake knows it now. */
export interface FakeContactSummary {
  id: number;
  name: string;
  hasImage: boolean;
}

/** A SuperOffice in memory, made by `createFakeSuperOffice`. */
export interface FakeSuperOffice {
  /**
   * Answers like a server would, and can be handed over as a `fetch`. Rejects with the signal's reason
   * when the caller gives up, also while it waits.
   */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;

  /** Every request that was made, oldest first: the same array all along. */
  readonly requests: readonly FakeRequest[];
  /** Forgets the requests, and starts to count `maxInFlight` anew. */
  clearRequests(): void;
  /** How many requests wait for their answer. */
  readonly inFlight: number;
  /** The most that ever waited at once. */
  readonly maxInFlight: number;

  /** The companies and which of them have a picture by now. */
  readonly contacts: readonly FakeContactSummary[];

  /**
   * Lets requests fail from now on: all, or those of a contact or an endpoint. The latest failure that
   * fits a request meets it; after `times` it is over.
   *
   * @returns a function that lifts it
   * @throws {Error} for a kind that cannot happen on the endpoint
   */
  fail(failure: FakeFailure): () => void;
  /** Lets requests wait this long in place of the fake's own `latencyMs`. @returns a function that lifts it */
  delay(delay: FakeTarget & { latencyMs: number }): () => void;
  /** Holds requests back, however long it takes. @returns a function that lets them go */
  hold(target?: FakeTarget): () => void;
  /** Lifts all failures and delays, and lets go what is held. */
  recover(): void;

  /**
   * Gives a contact a picture, as if a colleague had uploaded it. Any bytes are taken, even such that are no
   * picture.
   *
   * @param mimeType What the info says. @default what the bytes say
   * @returns the blob id
   */
  setImage(id: number, bytes: Uint8Array, mimeType?: string): number;
  /** Takes a contact's picture away, as if a colleague had removed it. */
  removeImage(id: number): void;
  /**
   * Overrides properties of a contact's info with anything, even nonsense; `undefined` leaves one out. A
   * `TableRight` that lacks the right to a change makes the server refuse it with 403.
   * `null` ends all overrides. A new picture ends those that speak of the old one's bytes.
   */
  setInfo(id: number, info: WireOverrides | null): void;
  /** Changes how large an upload may be (bytes): a larger one is answered with 413. */
  setMaxUploadBytes(bytes: number): void;
  /** Changes which credentials are accepted: an expired token is one that is not accepted any more. */
  setAuth(auth: FakeAuth | undefined): void;
}
