import { sampleContacts } from './samples/sampleContacts.js';
import { wait } from './server/abortable.js';
import { answerRequest } from './server/answerRequest.js';
import type { ServerState } from './server/answerRequest.js';
import { ContactStore } from './server/ContactStore.js';
import type { StoredContact } from './server/ContactStore.js';
import { failureAnswer } from './server/failureAnswer.js';
import type { FakeAuth } from './server/fakeAuth.js';
import type { FakeContact } from './server/FakeContact.js';
import { canHappen } from './server/FakeFailure.js';
import type { FakeFailure } from './server/FakeFailure.js';
import type { FakeSuperOffice } from './server/FakeSuperOffice.js';
import { Gate, Interventions } from './server/Interventions.js';
import type { FakeTarget, RequestPlace } from './server/Interventions.js';
import { matchRoute } from './server/matchRoute.js';
import type { NoImageShape } from './server/noImageBody.js';
import { RequestLog } from './server/RequestLog.js';
import { toRequest } from './server/toRequest.js';
import type { WireDateForm } from './server/wireDate.js';

/** What a SuperOffice in memory is like. Everything may be left out. */
export interface FakeSuperOfficeOptions {
  /** The companies that it knows. @default sampleContacts */
  contacts?: readonly FakeContact[] | undefined;
  /** Milliseconds before an answer. @default 0 */
  latencyMs?: number | ((request: Request) => number) | undefined;
  /** The credentials that are accepted. @default anyone is let in */
  auth?: FakeAuth | undefined;
  /** How dates are written. @default 'none', as real servers do: UTC without saying so */
  dates?: WireDateForm | undefined;
  /** How the info says "no image", where a contact does not say it itself. @default 'null' */
  noImage?: NoImageShape | undefined;
  /** A larger upload is answered with 413. @default 4_194_304, the default of ASP.NET */
  maxUploadBytes?: number | undefined;
  /** Adds `$type` and `_Links` to the info. @default false */
  extraMembers?: boolean | undefined;
  /** Whether a replaced picture keeps its BlobId, which is unknown of real servers. @default true */
  replacementKeepsBlobId?: boolean | undefined;
  /** The server's clock: milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
}

type Delay = FakeTarget & { latencyMs: number };

/**
 * A SuperOffice in memory: it answers as the WebAPI does for the pictures of contacts, keeps what is
 * uploaded, and fails on demand. Runs in Node and in browsers; nothing ever leaves the process.
 *
 * @example
 * const fake = createFakeSuperOffice({ auth: { bearer: 'token' } });
 * const client = createSuperOfficeClient({ baseUrl: 'https://example.com/Cust1/api/', fetch: fake.fetch, ... });
 * fake.fail({ kind: 'throttled', times: 2, retryAfter: '1' });
 */
export function createFakeSuperOffice(options: FakeSuperOfficeOptions = {}): FakeSuperOffice {
  const store = new ContactStore({
    contacts: options.contacts ?? sampleContacts,
    now: options.now ?? Date.now,
    replacementKeepsBlobId: options.replacementKeepsBlobId ?? true,
  });
  const state: ServerState = {
    store,
    auth: options.auth,
    maxUploadBytes: options.maxUploadBytes ?? 4_194_304,
    info: {
      dates: options.dates ?? 'none',
      noImage: options.noImage ?? 'null',
      extraMembers: options.extraMembers ?? false,
    },
  };
  const log = new RequestLog();
  const failures = new Interventions<FakeFailure & { times: number }>();
  const delays = new Interventions<Delay>();
  const gates = new Interventions<Gate>();

  function latencyOf(request: Request, place: RequestPlace): number {
    const delay = delays.find(place);
    if (delay !== undefined) return delay.latencyMs;
    return typeof options.latencyMs === 'function' ? options.latencyMs(request) : (options.latencyMs ?? 0);
  }

  function takeFailure(place: RequestPlace): FakeFailure | undefined {
    const failure = failures.find(place, ({ kind }) => canHappen(kind, place.endpoint));
    if (failure === undefined) return undefined;
    failure.times -= 1;
    if (failure.times <= 0) failures.remove(failure);
    return failure;
  }

  function contactOf(id: number): StoredContact {
    const contact = store.get(id);
    if (contact !== undefined) return contact;
    throw new Error(
      `The fake knows no contact ${id}. Its picture cannot be changed. Name it in \`contacts\`.`,
    );
  }

  const fetch: FakeSuperOffice['fetch'] = async (input, init) => {
    const { request, signal } = toRequest(input, init);
    signal?.throwIfAborted();
    const route = matchRoute(request.method, new URL(request.url).pathname);
    const place: RequestPlace = {
      endpoint: route.kind === 'endpoint' ? route.endpoint : null,
      contactId: 'contactId' in route ? route.contactId : null,
    };
    const entry = log.start(request, place);
    try {
      // A gate leaves the list before it opens, so this ends; meanwhile another may have been put up.
      for (let gate = gates.find(place); gate !== undefined; gate = gates.find(place))
        await gate.pass(signal);
      await wait(latencyOf(request, place), signal);
      const failure = takeFailure(place);
      const answer = async (): Promise<Response> => answerRequest(request, route, state);
      const response =
        failure === undefined
          ? await answer()
          : await failureAnswer(failure, { ...place, request, signal, auth: state.auth, answer });
      signal?.throwIfAborted();
      log.end(entry, { status: response.status });
      return response;
    } catch (error) {
      log.end(entry, { aborted: signal?.aborted ?? false });
      throw error;
    }
  };

  return {
    fetch,
    requests: log.entries,
    clearRequests: () => log.clear(),
    get inFlight() {
      return log.inFlight;
    },
    get maxInFlight() {
      return log.maxInFlight;
    },
    get contacts() {
      return store.all().map(({ id, name, image }) => ({ id, name, hasImage: image !== null }));
    },
    fail(failure) {
      if (failure.endpoint !== undefined && !canHappen(failure.kind, failure.endpoint)) {
        throw new Error(`The failure ${failure.kind} cannot happen on the endpoint ${failure.endpoint}.`);
      }
      return failures.add({ ...failure, times: failure.times ?? Infinity });
    },
    delay: (delay) => delays.add({ ...delay }),
    hold(target = {}) {
      const gate = new Gate(target);
      const remove = gates.add(gate);
      return () => {
        remove();
        gate.open();
      };
    },
    recover() {
      failures.removeAll();
      delays.removeAll();
      for (const gate of gates.removeAll()) gate.open();
    },
    setImage: (id, bytes, mimeType) => store.setImage(contactOf(id), bytes, mimeType),
    removeImage: (id) => store.removeImage(contactOf(id)),
    setInfo(id, info) {
      const contact = contactOf(id);
      contact.overrides = info === null ? {} : { ...contact.overrides, ...info };
    },
    setMaxUploadBytes(bytes) {
      state.maxUploadBytes = bytes;
    },
    setAuth(auth) {
      state.auth = auth;
    },
  };
}
