import type { Page } from 'playwright';

/** The avatars on a page: their state, and all that they say. */
export function avatarsOf(page: Page): Promise<{ status: string | null; text: string }[]> {
  return page.locator('[data-status]').evaluateAll((avatars) =>
    avatars.map((avatar) => ({
      status: avatar.getAttribute('data-status'),
      text: avatar.innerHTML
        .replaceAll(/<[^>]*>/gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    })),
  );
}
