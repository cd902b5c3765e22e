import { queryOptions, skipToken, type QueryKey } from '@tanstack/react-query';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';
import type { ContactId } from '../superoffice/entityId.js';
import type { SuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { takeEarlyImage } from './earlyImages.js';
import {
  askInTurn,
  commonOptions,
  toContactKey,
  toScopeKey,
  type Absent,
  type IdleImageQueryOptions,
  type ImageQueryOptions,
} from './imageQueryOptions.js';
import type { ImageRequest } from './imageRequest.js';
import { imageStores } from './imageStore.js';
import { infoQuery } from './infoQuery.js';
import { isLoadedImage } from './isLoadedImage.js';
import { loadImage } from './loadImage.js';
import { isUndecodable } from './undecodableImages.js';

/** Bytes that cannot be decoded and are younger than this (ms) are not asked for again by another component. */
const undecodableStaleTimeMs = 60_000;

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

/**
 * The queries of a client, to be given to TanStack Query's hooks and methods as they are.
 *
 * @example
 * const queries = contactImageQueries(client);
 * await queryClient.prefetchQuery(queries.info(7));
 * await queryClient.invalidateQueries(queries.of(7));
 */
export function contactImageQueries(client: SuperOfficeClient): ContactImageQueries {
  const store = imageStores.get(client);

  function info(id: ContactId): ImageQueryOptions<ContactImageInfo | null>;
  function info(id: ContactId | Absent): IdleImageQueryOptions<ContactImageInfo | null>;
  function info(id: ContactId | Absent): IdleImageQueryOptions<ContactImageInfo | null> {
    return infoQuery(client, id);
  }

  function image(id: ContactId, request: ImageRequest): ImageQueryOptions<Blob | null>;
  function image(id: ContactId | Absent, request: ImageRequest | Absent): IdleImageQueryOptions<Blob | null>;
  function image(id: ContactId | Absent, request: ImageRequest | Absent): IdleImageQueryOptions<Blob | null> {
    const isIdle = id === null || id === undefined || request === null || request === undefined;
    const { version, width = 'original', type = 'as stored' } = request ?? {};
    return queryOptions<Blob | null, SuperOfficeError>({
      ...commonOptions,
      queryKey: [...toContactKey(client, id), 'image', version, width, type],
      queryFn: isIdle
        ? skipToken
        : ({ signal }) =>
            takeEarlyImage(client, Number(id), request, signal) ??
            askInTurn(client, id, 'image', signal, () => loadImage(client, id, { ...request, signal })),
      ...(store && { persister: store.image }),
      staleTime: ({ state }) =>
        isUndecodable(state.data) ? undecodableStaleTimeMs : isLoadedImage(state.data) ? Infinity : 0,
      // The bytes of a version are what they are: invalidating a contact asks for its info, not for these again.
      // Unless they have been damaged on their way.
      enabled: ({ state }) => !(state.data instanceof Blob) || isUndecodable(state.data),
      // Blobs have nothing to compare.
      structuralSharing: false,
    });
  }

  return {
    all: () => ({ queryKey: toScopeKey(client) }),
    of: (id) => ({ queryKey: toContactKey(client, id) }),
    info,
    image,
  };
}
