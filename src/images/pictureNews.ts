import type { QueryClient } from '@tanstack/react-query';
import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';
import { parseEntityId } from '../superoffice/entityId.js';
import { infoQuery } from './infoQuery.js';
import { listenToTabs, tellTabs } from './tabs.js';

// A cache does not need to be told of what was done through itself. Not crypto.randomUUID: plain HTTP has none.
const names = new WeakMap<QueryClient, string>();

function nameOf(queryClient: QueryClient): string {
  const name = names.get(queryClient) ?? `${Math.random()}`;
  names.set(queryClient, name);
  return name;
}

/** What tabs tell each other: a contact's picture has been changed. No secret is in it. */
interface News {
  changed: unknown;
  scope: unknown;
  by: unknown;
}

function isNews(message: unknown): message is News {
  return (
    typeof message === 'object' &&
    message !== null &&
    'changed' in message &&
    'scope' in message &&
    'by' in message
  );
}

/** Tells the other tabs that a contact's picture has been changed. */
export function announceChange(queryClient: QueryClient, client: SuperOfficeClient, id: number): void {
  tellTabs({ changed: id, scope: client.scope, by: nameOf(queryClient) });
}

/**
 * Asks again for the info of a picture that another tab of the same scope has changed, where it is shown.
 * Ends when the function that is returned is called.
 */
export function followChanges(queryClient: QueryClient, client: SuperOfficeClient): () => void {
  return listenToTabs((message) => {
    if (!isNews(message) || message.scope !== client.scope || message.by === nameOf(queryClient)) return;
    const id = parseEntityId(message.changed);
    if (id === undefined) return;
    void queryClient.invalidateQueries({ queryKey: infoQuery(client, id).queryKey });
  });
}
