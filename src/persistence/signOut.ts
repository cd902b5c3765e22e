import * as v from 'valibot';

const channelName = 'react-superoffice-images';

/** What tabs tell each other: this scope has been cleared. */
const message = v.object({ cleared: v.string() });

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(channelName);
  } catch {
    // An old browser, or a frame that may not talk to others: then this tab is alone.
    return undefined;
  }
}

/** Tells everybody else who keeps pictures of the scope, in this tab and in others, that it has been cleared. */
export function announceSignOut(scope: string): void {
  const channel = openChannel();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves the origin.
  channel?.postMessage({ cleared: scope });
  channel?.close();
}

/** Listens until the function that is returned is called. */
export function listenToSignOut(scope: string, onSignOut: () => void): () => void {
  const channel = openChannel();
  channel?.addEventListener('message', ({ data }) => {
    if (v.is(message, data) && data.cleared === scope) onSignOut();
  });
  return () => channel?.close();
}
