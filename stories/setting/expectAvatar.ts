import { expect, waitFor, within } from 'storybook/test';

interface ExpectedAvatar {
  /** The accessible name: the company's, and the badge's text. */
  name: string;
  status: string;
  reason?: string;
}

/** Waits until the avatar is in the state that the story is about, as a reader would find it: by role and name. */
export async function expectAvatar(
  canvasElement: HTMLElement,
  { name, status, reason }: ExpectedAvatar,
): Promise<HTMLElement> {
  const avatar = await within(canvasElement).findByRole('img', { name }, { timeout: 6_000 });
  await waitFor(() => expect(avatar).toHaveAttribute('data-status', status), { timeout: 6_000 });
  if (reason === undefined) await expect(avatar).not.toHaveAttribute('data-reason');
  else await expect(avatar).toHaveAttribute('data-reason', reason);
  return avatar;
}
