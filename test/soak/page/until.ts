const deadlineMs = 30_000;

/** Waits until it is so. */
export async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + deadlineMs;
  while (!isSo()) {
    if (performance.now() > end) throw new Error('It never came to that.');
    await new Promise(requestAnimationFrame);
  }
}
