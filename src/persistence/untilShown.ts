/** Time (ms) for a picture that was kept to be read, decoded and painted. */
const paintMs = 100;

/** How much longer (ms) a page that is busy may take. */
const busyMs = 1_500;

/**
 * Waits until what was kept has had its chance to be seen: whether there is something newer is asked after
 * that, and not while the page draws its first pictures.
 */
export async function untilShown(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, paintMs));
  // Not in every browser.
  if (typeof requestIdleCallback === 'function') {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: busyMs }));
  }
}
