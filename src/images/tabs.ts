const channelName = 'react-superoffice-images';

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(channelName);
  } catch {
    // An old browser, or a frame that may not talk to others: then this tab is alone.
    return undefined;
  }
}

/**
 * Tells something to everybody of this origin who listens, in this tab and in others. Anything on the origin
 * can listen, so nothing may be said that is a secret.
 */
export function tellTabs(message: object): void {
  const channel = openChannel();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves the origin.
  channel?.postMessage(message);
  channel?.close();
}

/** Listens until the function that is returned is called. Anything on the origin can speak. */
export function listenToTabs(onMessage: (message: unknown) => void): () => void {
  const channel = openChannel();
  channel?.addEventListener('message', ({ data }) => onMessage(data));
  return () => channel?.close();
}
