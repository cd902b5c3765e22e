import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';
import { toEntityId, type ContactId } from '../superoffice/entityId.js';
import { toContactKey } from './imageQueryOptions.js';
import { PictureChanges, type ChangeResult, type PictureChange } from './PictureChanges.js';

// By the scope and not by the client: two clients of one user see the same pictures.
const underWay = new WeakMap<QueryClient, Map<string, PictureChanges>>();

/** What an abort rejects with: the signal's own reason where it is an abort's, as `abort()` makes it. */
function toAbort(reason: unknown): DOMException {
  return reason instanceof DOMException
    ? reason
    : new DOMException('The change of the picture was aborted.', 'AbortError');
}

/** Who asks for a change. */
export interface ChangeSubject {
  queryClient: QueryClient;
  client: SuperOfficeClient;
  id: ContactId | null | undefined;
}

/** The key of a mutation, under which TanStack's `useMutationState` and `useIsMutating` find it. */
export function toChangeKey(
  client: SuperOfficeClient,
  id: ContactId | null | undefined,
  change: 'upload' | 'remove',
): QueryKey {
  return [...toContactKey(client, id), change];
}

/** Changes a contact's picture, behind all changes of it that are under way already. */
export async function changePicture(
  { queryClient, client, id }: ChangeSubject,
  signal: AbortSignal | undefined,
  toChange: (id: number) => Omit<PictureChange, 'signal'>,
): Promise<ChangeResult> {
  const entityId = toEntityId(id);
  const all = underWay.get(queryClient) ?? new Map<string, PictureChanges>();
  underWay.set(queryClient, all);
  const key = JSON.stringify([client.scope, entityId]);
  const changes =
    all.get(key) ?? new PictureChanges(queryClient, client, entityId, () => void all.delete(key));
  all.set(key, changes);
  try {
    return await changes.change({
      ...toChange(entityId),
      signal: signal ?? new AbortController().signal,
    });
  } catch (error) {
    throw signal?.aborted === true ? toAbort(error) : error;
  }
}
