import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ContactAvatar } from 'react-superoffice-images';
import { afterEach, describe, expect, it } from 'vitest';
import { createApp } from '../fixtures/createApp.js';
import { emulateMedia } from './emulateMedia.js';
import { find, renderEverything } from './renderEverything.js';

afterEach(() => {
  document.documentElement.removeAttribute('data-theme');
  document.documentElement.style.colorScheme = '';
});

const avatar = <ContactAvatar contactId={9} name="Nordlys" badge={() => ({ kind: 'own', text: 'Own' })} />;

function show(page: ReactNode): { ground: string; letters: string } {
  render(page, { wrapper: createApp().wrapper });
  const { backgroundColor, color } = getComputedStyle(find(screen.getByRole('img'), '.so-avatar-fallback'));
  return { ground: backgroundColor, letters: color };
}

/** How light a colour in `oklab()` is, 0 to 1. */
function lightnessOf(color: string): number {
  const [, lightness] = /^okl(?:ab|ch)\(([\d.]+)/u.exec(color) ?? [];
  if (lightness === undefined) throw new Error(`${color} is no oklab color.`);
  return Number(lightness);
}

const isDark = ({ ground, letters }: { ground: string; letters: string }): boolean =>
  lightnessOf(ground) < lightnessOf(letters);

describe('light and dark', () => {
  it.each<[string, (avatar: ReactNode) => ReactNode, boolean]>([
    ['is light where nothing is said', (inside) => inside, false],
    ['follows color-scheme', (inside) => <div style={{ colorScheme: 'dark' }}>{inside}</div>, true],
    ['follows data-theme', (inside) => <div data-theme="dark">{inside}</div>, true],
    [
      'follows the nearest data-theme, light in dark',
      (inside) => (
        <div data-theme="dark">
          <div data-theme="light">{inside}</div>
        </div>
      ),
      false,
    ],
    [
      'follows the nearest data-theme, dark in light',
      (inside) => (
        <div data-theme="light">
          <div data-theme="dark">{inside}</div>
        </div>
      ),
      true,
    ],
    [
      'follows color-scheme where data-theme is a word it does not know',
      (inside) => (
        <div data-theme="sepia" style={{ colorScheme: 'dark' }}>
          {inside}
        </div>
      ),
      true,
    ],
  ])('%s', (_, around, dark) => {
    expect(isDark(show(around(avatar)))).toBe(dark);
  });

  it('follows the reader where the page has both', async () => {
    await emulateMedia({ 'prefers-color-scheme': 'dark' });
    expect(isDark(show(<div style={{ colorScheme: 'light dark' }}>{avatar}</div>))).toBe(true);
  });

  it('leaves everything else under data-theme as it is', () => {
    render(
      <div data-theme="dark">
        <input aria-label="The app’s own" />
      </div>,
    );
    expect(getComputedStyle(screen.getByRole('textbox')).colorScheme).toBe('normal');
  });

  it('reaches every component through data-theme', async () => {
    document.documentElement.dataset['theme'] = 'dark';
    const host = await renderEverything();
    const roots = ['.so-avatar', '.so-avatar-group', '.so-contact-image-details', '.so-image-card'];
    expect(roots.map((root) => getComputedStyle(find(host, root)).colorScheme)).toEqual(
      roots.map(() => 'dark'),
    );
  });
});

describe('on paper', () => {
  it.each(['color-scheme', 'data-theme'])('is light although the page is dark by %s', async (by) => {
    await emulateMedia({ media: 'print' });
    const dark = by === 'data-theme' ? { 'data-theme': 'dark' } : { style: { colorScheme: 'dark' } };
    const shown = show(<div {...dark}>{avatar}</div>);
    expect(isDark(shown)).toBe(false);
    // Also where the printer leaves out all grounds.
    expect(lightnessOf(shown.letters)).toBeLessThan(0.45);
  });

  it('keeps the grounds of initials, pictures and badges', async () => {
    const host = await renderEverything();
    await emulateMedia({ media: 'print' });
    const parts = ['fallback', 'image', 'badge', 'group-overflow'].map((part) => `.so-avatar-${part}`);
    expect(parts.map((part) => getComputedStyle(find(host, part)).printColorAdjust)).toEqual(
      parts.map(() => 'exact'),
    );
  });

  it('leaves out what only works on a screen', async () => {
    const host = await renderEverything();
    const parts = ['.so-image-details-retry', '.so-image-details-skeleton', '.so-image-card-positioner'];
    const areShown = (): boolean[] => parts.map((part) => find(host, part).checkVisibility());
    expect(areShown()).toEqual([true, true, true]);
    await emulateMedia({ media: 'print' });
    expect(areShown()).toEqual([false, false, false]);
  });
});
