import { expect, waitFor } from 'storybook/test';

/** Waits until no avatar waits for an answer any more. */
export async function untilSettled(canvasElement: HTMLElement): Promise<void> {
  await waitFor(() => expect(canvasElement.querySelector('[data-status=loading]')).toBeNull(), {
    timeout: 6_000,
  });
}
