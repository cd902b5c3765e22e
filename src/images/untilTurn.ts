/** Waits for one's turn, or rejects with the signal's reason as soon as it aborts. */
export async function untilTurn(turn: Promise<unknown>, signal: AbortSignal): Promise<void> {
  const listening = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: listening.signal });
  });
  try {
    await Promise.race([turn, aborted]);
  } finally {
    listening.abort();
  }
}
