import * as v from 'valibot';
import { listenToTabs, tellTabs } from '../images/tabs.js';

/** What tabs tell each other: this scope has been cleared. */
const message = v.object({ cleared: v.string() });

/** Tells everybody else who keeps pictures of the scope, in this tab and in others, that it has been cleared. */
export function announceSignOut(scope: string): void {
  tellTabs({ cleared: scope });
}

/** Listens until the function that is returned is called. */
export function listenToSignOut(scope: string, onSignOut: () => void): () => void {
  return listenToTabs((data) => {
    if (v.is(message, data) && data.cleared === scope) onSignOut();
  });
}
