import { queryOptions, skipToken } from '@tanstack/react-query';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';
import type { ContactId } from '../superoffice/entityId.js';
import type { SuperOfficeError } from '../superoffice/SuperOfficeError.js';
import {
  askInTurn,
  commonOptions,
  toContactKey,
  type Absent,
  type IdleImageQueryOptions,
  type ImageQueryOptions,
} from './imageQueryOptions.js';
import { imageStores } from './imageStore.js';
import { keepSameInfo } from './keepSameInfo.js';
import { reviveInfo } from './reviveInfo.js';

/** An info younger than this (ms) is not asked for again when another component wants it. */
const infoStaleTimeMs = 60_000;

/** What SuperOffice knows about a picture. On its own, so that who asks for no bytes carries no code for them. */
export function infoQuery(
  client: SuperOfficeClient,
  id: ContactId,
): ImageQueryOptions<ContactImageInfo | null>;
export function infoQuery(
  client: SuperOfficeClient,
  id: ContactId | Absent,
): IdleImageQueryOptions<ContactImageInfo | null>;
export function infoQuery(
  client: SuperOfficeClient,
  id: ContactId | Absent,
): IdleImageQueryOptions<ContactImageInfo | null> {
  const store = imageStores.get(client);
  return queryOptions<ContactImageInfo | null, SuperOfficeError>({
    ...commonOptions,
    queryKey: [...toContactKey(client, id), 'info'],
    queryFn:
      id === null || id === undefined
        ? skipToken
        : ({ signal }) => askInTurn(client, id, 'info', signal, () => client.getImageInfo(id, { signal })),
    ...(store && { persister: store.info }),
    staleTime: infoStaleTimeMs,
    select: reviveInfo,
    structuralSharing: keepSameInfo,
  });
}
