import type { DataTag, QueryFunction, QueryKey, SkipToken, UseQueryOptions } from '@tanstack/react-query';
import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';
import { parseEntityId, type ContactId } from '../superoffice/entityId.js';
import type { ImageEntity } from '../superoffice/imageRoutes.js';
import type { SuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { getQueue } from './clientQueue.js';
import type { QueueKind } from './requestRanks.js';

// Annotated by hand: what TypeScript infers from queryOptions() names a package that is not our peer.
type Options<Data, Fetch> = Omit<UseQueryOptions<Data, SuperOfficeError>, 'queryFn'> & {
  queryKey: DataTag<QueryKey, Data, SuperOfficeError>;
  queryFn?: Fetch;
};

/** Query options for an id that is there: for loaders and `useSuspenseQuery` too. */
export type ImageQueryOptions<Data> = Options<Data, QueryFunction<Data>>;

/** Query options that ask nothing as long as something is missing. */
export type IdleImageQueryOptions<Data> = Options<Data, QueryFunction<Data> | SkipToken>;

export type Absent = null | undefined;

/** What all queries have in common. */
export const commonOptions = {
  // The queue asks again; twice one after the other would multiply.
  retry: false,
  // A tenant in the house can be reached while the browser says "offline"; and who cannot be reached says
  // so by an error, where a paused query would be loading for ever.
  networkMode: 'always',
  // TanStack switches this off with networkMode "always". What has not gone stale is not asked for again.
  refetchOnReconnect: true,
} as const;

/** The beginning of the keys of a client's scope. */
export function toScopeKey(client: SuperOfficeClient): QueryKey {
  const entity: ImageEntity = 'contact';
  return ['superoffice-images', client.scope, entity];
}

/**
 * The beginning of the keys of one contact. 7 and "7" are one contact; what is no id still needs a key, under
 * which its error is kept: never that of an absent one, or a route's "undefined" would fail where nothing has
 * been asked.
 */
export function toContactKey(client: SuperOfficeClient, id: ContactId | Absent): QueryKey {
  return [...toScopeKey(client), parseEntityId(id) ?? (id === null || id === undefined ? null : String(id))];
}

/** Asks when it is this contact's turn. */
export function askInTurn<Data>(
  client: SuperOfficeClient,
  id: ContactId,
  kind: QueueKind,
  signal: AbortSignal,
  run: () => Promise<Data>,
): Promise<Data> {
  return getQueue(client).add({ owner: String(id), kind, signal, run });
}
