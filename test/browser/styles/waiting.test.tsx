import { render, waitFor } from '@testing-library/react';
import type { CSSProperties } from 'react';
import { ContactAvatar } from 'react-superoffice-images';
import { afterEach, describe, expect, it } from 'vitest';
import { createApp } from '../fixtures/createApp.js';
import { emulateMedia } from '../theming/emulateMedia.js';
import { getContrast, getLuminance, paint } from './paint.js';
import 'react-superoffice-images/styles.css';

type Channels = [red: number, green: number, blue: number];

afterEach(() => {
  document.documentElement.style.colorScheme = '';
});

/** Twelve avatars, one in each colour, that wait for their pictures and are seen to. */
async function renderWaiting(style: CSSProperties = {}): Promise<Element[]> {
  const app = createApp();
  app.fake.hold();
  const { container } = render(
    Array.from({ length: 12 }, (_, index) => (
      <ContactAvatar key={index} contactId={index + 1} name="Nordlys" style={style} />
    )),
    { wrapper: app.wrapper },
  );
  await waitFor(() => expect(container.querySelectorAll('[data-waiting]')).toHaveLength(12));
  return [...container.querySelectorAll('.so-avatar')].map((avatar, index) => {
    avatar.setAttribute('data-color', String(index));
    const fallback = avatar.querySelector('.so-avatar-fallback');
    if (fallback === null) throw new Error('There are no initials.');
    return fallback;
  });
}

/** The colour behind the letters. */
function groundOf(fallback: Element): Channels {
  const { backgroundColor } = getComputedStyle(fallback);
  const above = getComputedStyle(fallback, '::before');
  const [red, green, blue] = paint(backgroundColor);
  const [overRed, overGreen, overBlue, overAlpha] = paint(above.backgroundColor);
  const share = above.content === 'none' ? 0 : (overAlpha / 255) * Number(above.opacity);
  const mix = (over: number, under: number): number => over * share + under * (1 - share);
  return [mix(overRed, red), mix(overGreen, green), mix(overBlue, blue)];
}

function contrastOf(fallback: Element): number {
  const { color, opacity } = getComputedStyle(fallback);
  // Else the page would shine through the letters.
  expect(opacity).toBe('1');
  const [red, green, blue] = paint(color);
  return getContrast(getLuminance([red, green, blue]), getLuminance(groundOf(fallback)));
}

/** At the start, at the turn and between them. */
const moments = [0, 200, 500, 800, 1_099];

const own = (background: string, color: string): CSSProperties & Record<`--${string}`, string> => ({
  '--so-avatar-background': background,
  '--so-avatar-color': color,
});

describe.each(['light', 'dark'])('while an avatar waits, in %s', (scheme) => {
  it.each([
    ['its own', {}],
    ["a page's dark", own('#1565c0', '#fff')],
    ["a page's light", own('#ffe082', '#3e2723')],
  ])('its initials can be read at every moment, on %s ground', async (_, style) => {
    document.documentElement.style.colorScheme = scheme;
    const fallbacks = await renderWaiting(style);
    for (const time of moments) {
      for (const fallback of fallbacks) {
        for (const animation of fallback.getAnimations({ subtree: true })) animation.currentTime = time;
        expect(contrastOf(fallback), `${time} ms`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('its ground is seen to breathe, after 200 ms', async () => {
    document.documentElement.style.colorScheme = scheme;
    const [fallback] = await renderWaiting();
    if (fallback === undefined) throw new Error('There is no avatar.');
    const [ground = NaN, early = NaN, late = NaN] = [0, 200, 1_099].map((time) => {
      for (const animation of fallback.getAnimations({ subtree: true })) animation.currentTime = time;
      return getLuminance(groundOf(fallback));
    });
    expect(early).toBe(ground);
    expect(getContrast(late, ground)).toBeGreaterThan(1.15);
  });
});

it('stands still for who asks for less motion', async () => {
  await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
  const fallbacks = await renderWaiting();
  expect(fallbacks.flatMap((fallback) => fallback.getAnimations({ subtree: true }))).toEqual([]);
});
