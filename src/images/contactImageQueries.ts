import {
  queryOptions,
  skipToken,
  type DataTag,
  type QueryFunction,
  type QueryKey,
  type SkipToken,
  type UseQueryOptions,
} from '@tanstack/react-query';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';
import { parseEntityId, type ContactId } from '../superoffice/entityId.js';
import type { ImageEntity } from '../superoffice/imageRoutes.js';
import type { SuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { getQueue } from './clientQueue.js';
import { takeEarlyImage } from './earlyImages.js';
import type { ImageRequest } from './imageRequest.js';
import { imageStores } from './imageStore.js';
import { isLoadedImage } from './isLoadedImage.js';
import { keepSameInfo } from './keepSameInfo.js';
import { loadImage } from './loadImage.js';
import { reviveInfo } from './reviveInfo.js';

// Annotated by hand: what TypeScript infers from queryOptions() names a package that is not our peer.
type Options<Data, Fetch> = Omit<UseQueryOptions<Data, SuperOfficeError>, 'queryFn'> & {
  queryKey: DataTag<QueryKey, Data, SuperOfficeError>;
  queryFn?: Fetch;
};

/** Query options for an id that is there: for loaders and `useSuspenseQuery` too. */
export type ImageQueryOptions<Data> = Options<Data, QueryFunction<Data>>;

/** Query options that ask nothing as long as something is missing. */
export type IdleImageQueryOptions<Data> = Options<Data, QueryFunction<Data> | SkipToken>;

type Absent = null | undefined;

/** What can be asked about contacts' pictures, as TanStack Query options. */
export interface ContactImageQueries {
  /** All of this client's scope, for `invalidateQueries` and `removeQueries`. */
  all: () => { queryKey: QueryKey };
  /** All that is known about one contact. */
  of: (id: ContactId) => { queryKey: QueryKey };
  /** What SuperOffice knows about the picture; `null` when there is none. */
  info: {
    (id: ContactId): ImageQueryOptions<ContactImageInfo | null>;
    (id: ContactId | Absent): IdleImageQueryOptions<ContactImageInfo | null>;
  };
  /** The bytes of one version of a picture, in one width and type: they never go stale. */
  image: {
    (id: ContactId, request: ImageRequest): ImageQueryOptions<Blob | null>;
    (id: ContactId | Absent, request: ImageRequest | Absent): IdleImageQueryOptions<Blob | null>;
  };
}

/** An info younger than this (ms) is not asked for again when another component wants it. */
const infoStaleTimeMs = 60_000;

const common = {
  // The queue asks again; twice one after the other would multiply.
  retry: false,
  // A tenant in the house can be reached while the browser says "offline"; and who cannot be reached says
  // so by an error, where a paused query would be loading for ever.
  networkMode: 'always',
  // TanStack switches this off with networkMode "always". What has not gone stale is not asked for again.
  refetchOnReconnect: true,
} as const;

/**
 * The queries of a client, to be given to TanStack Query's hooks and methods as they are.
 *
 * @example
 * const queries = contactImageQueries(client);
 * await queryClient.prefetchQuery(queries.info(7));
 * await queryClient.invalidateQueries(queries.of(7));
 */
export function contactImageQueries(client: SuperOfficeClient): ContactImageQueries {
  const entity: ImageEntity = 'contact';
  const root: QueryKey = ['superoffice-images', client.scope, entity];
  const store = imageStores.get(client);
  // 7 and "7" are one contact; what is no id still needs a key, under which its error is kept: never that of
  // an absent one, or a route's "undefined" would fail where nothing has been asked.
  const keyOf = (id: ContactId | Absent): QueryKey => [
    ...root,
    parseEntityId(id) ?? (id === null || id === undefined ? null : String(id)),
  ];

  const queue = <Data>(
    id: ContactId,
    kind: 'info' | 'image',
    signal: AbortSignal,
    run: () => Promise<Data>,
  ): Promise<Data> => getQueue(client).add({ owner: String(id), kind, signal, run });

  function info(id: ContactId): ImageQueryOptions<ContactImageInfo | null>;
  function info(id: ContactId | Absent): IdleImageQueryOptions<ContactImageInfo | null>;
  function info(id: ContactId | Absent): IdleImageQueryOptions<ContactImageInfo | null> {
    return queryOptions<ContactImageInfo | null, SuperOfficeError>({
      ...common,
      queryKey: [...keyOf(id), 'info'],
      queryFn:
        id === null || id === undefined
          ? skipToken
          : ({ signal }) => queue(id, 'info', signal, () => client.getImageInfo(id, { signal })),
      ...(store && { persister: store.info }),
      staleTime: infoStaleTimeMs,
      select: reviveInfo,
      structuralSharing: keepSameInfo,
    });
  }

  function image(id: ContactId, request: ImageRequest): ImageQueryOptions<Blob | null>;
  function image(id: ContactId | Absent, request: ImageRequest | Absent): IdleImageQueryOptions<Blob | null>;
  function image(id: ContactId | Absent, request: ImageRequest | Absent): IdleImageQueryOptions<Blob | null> {
    const isIdle = id === null || id === undefined || request === null || request === undefined;
    const { version, width = 'original', type = 'as stored' } = request ?? {};
    return queryOptions<Blob | null, SuperOfficeError>({
      ...common,
      queryKey: [...keyOf(id), 'image', version, width, type],
      queryFn: isIdle
        ? skipToken
        : ({ signal }) =>
            takeEarlyImage(client, Number(id), request.width, signal) ??
            queue(id, 'image', signal, () => loadImage(client, id, { ...request, signal })),
      ...(store && { persister: store.image }),
      staleTime: ({ state }) => (isLoadedImage(state.data) ? Infinity : 0),
      // The bytes of a version are what they are: invalidating a contact asks for its info, not for these again.
      enabled: ({ state }) => !(state.data instanceof Blob),
      // Blobs have nothing to compare.
      structuralSharing: false,
    });
  }

  return { all: () => ({ queryKey: root }), of: (id) => ({ queryKey: keyOf(id) }), info, image };
}
