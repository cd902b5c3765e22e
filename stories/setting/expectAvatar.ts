import { expect, waitFor, within } from 'storybook/test';

interface ExpectedAvatar {
  /** The accessible name: the company's, and the badge's text. */
  name: string | RegExp;
  status: string;
  reason?: string;
  /** The badge's kind; `null` for none. */
  badge?: string | null;
  role?: 'img' | 'button' | 'link';
}

/** An attribute that has to be there with a value, or, for `null`, not to be there. */
async function expectAttribute(element: Element, name: string, value: string | null): Promise<void> {
  await expect(element.getAttribute(name)).toBe(value);
}

/** Waits until the avatar is in the state that the story is about, as a reader would find it: by role and name. */
export async function expectAvatar(
  canvasElement: HTMLElement,
  { name, status, reason, badge, role = 'img' }: ExpectedAvatar,
): Promise<HTMLElement> {
  const avatar = await within(canvasElement).findByRole(role, { name }, { timeout: 6_000 });
  await waitFor(() => expect(avatar).toHaveAttribute('data-status', status), { timeout: 6_000 });
  await expectAttribute(avatar, 'data-reason', reason ?? null);
  if (badge !== undefined) await expectAttribute(avatar, 'data-badge', badge);
  return avatar;
}
