import { render, screen } from '@testing-library/react';
import { ContactAvatar } from 'react-superoffice-images';
import { describe, expect, it } from 'vitest';
import { createApp } from '../fixtures/createApp.js';
import { settle } from '../fixtures/settle.js';
import { emulateMedia } from './emulateMedia.js';
import { find, renderEverything } from './renderEverything.js';

/** What moves without an end. */
function moving(host: Element): string[] {
  return host
    .getAnimations({ subtree: true })
    .filter(({ effect }) => effect?.getTiming().iterations === Infinity)
    .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : 'transition'));
}

describe('what readers ask for', () => {
  it('moves nothing for who asks for less motion', async () => {
    const host = await renderEverything();
    await settle(500);
    expect(new Set(moving(host))).toEqual(new Set(['so-avatar-wait', 'so-image-details-breathe']));
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    expect(moving(host)).toEqual([]);
    expect(getComputedStyle(find(host, '.so-image-card')).transitionDuration).toBe('0s');
    expect(getComputedStyle(find(host, '.so-avatar-group-overflow')).transitionDuration).toBe('0s');
  });

  it('has other initials for who asks for more contrast', async () => {
    render(<ContactAvatar contactId={9} name="Nordlys" />, { wrapper: createApp().wrapper });
    const initials = find(screen.getByRole('img'), '.so-avatar-fallback');
    const usual = getComputedStyle(initials).color;
    await emulateMedia({ 'prefers-contrast': 'more' });
    expect(getComputedStyle(initials).color).not.toBe(usual);
  });
});

describe('from right to left', () => {
  it.each([
    ['a glyph', { contactId: 10, size: 40 }],
    ['a word', { contactId: 9, size: 96, badge: () => ({ kind: 'own', text: 'A long word' }) }],
  ] as const)('mirrors the badge, %s', (_, props) => {
    const own = { kind: 'own', text: 'Own', icon: '!' };
    const { container } = render(
      <>
        <div dir="ltr" style={{ padding: 40 }}>
          <ContactAvatar name="Nordlys" badge={() => own} {...props} />
        </div>
        <div dir="rtl" style={{ padding: 40 }}>
          <ContactAvatar name="Nordlys" badge={() => own} {...props} />
        </div>
      </>,
      { wrapper: createApp().wrapper },
    );
    const [ltr, rtl] = [...container.querySelectorAll('.so-avatar')].map((avatar) => {
      const box = avatar.getBoundingClientRect();
      const badge = find(avatar, '.so-avatar-badge').getBoundingClientRect();
      return { left: badge.left - box.left, right: box.right - badge.right, top: badge.top - box.top };
    });
    expect(rtl?.left).toBeCloseTo(ltr?.right ?? NaN, 1);
    expect(rtl?.right).toBeCloseTo(ltr?.left ?? NaN, 1);
    expect(rtl?.top).toBe(ltr?.top);
  });
});
