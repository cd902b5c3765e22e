import { render, screen } from '@testing-library/react';
import { ContactAvatar, type ContactAvatarProps } from 'react-superoffice-images';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { createApp } from '../fixtures/createApp.js';
import { getContrast, getLuminance, paint } from './paint.js';
import 'react-superoffice-images/styles.css';

const minContrast = 4.5;
/** WCAG 2.2, success criterion 1.4.6. */
const minEnhancedContrast = 7;

afterEach(async () => {
  document.documentElement.style.colorScheme = '';
  await emulateMedia({ 'prefers-contrast': '', 'forced-colors': '', 'prefers-color-scheme': '' });
});

/** Has the browser answer media queries as a reader's settings would. */
async function emulateMedia(features: Readonly<Record<string, string>>): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** Relative luminance (WCAG 2.2). */
function luminance(color: string): number {
  const [red, green, blue, alpha] = paint(color);
  expect(alpha).toBe(255);
  return getLuminance([red, green, blue]);
}

function contrast(element: Element | null): number {
  if (element === null) throw new Error('There is nothing to look at.');
  const { color, backgroundColor } = getComputedStyle(element);
  return getContrast(luminance(color), luminance(backgroundColor));
}

function colorsOf(element: Element | null | undefined): { letters: number[]; ground: number[] } {
  if (!element) throw new Error('There is nothing to look at.');
  const { color, backgroundColor } = getComputedStyle(element);
  return { letters: paint(color), ground: paint(backgroundColor) };
}

it('measures as WCAG does', () => {
  const { container } = render(<p style={{ color: '#767676', backgroundColor: '#fff' }}>Text</p>);
  expect(contrast(container.firstElementChild)).toBeCloseTo(4.54, 2);
});

describe.each(['light', 'dark'])('in %s', (scheme) => {
  function renderAll(props: Partial<ContactAvatarProps>[]): HTMLElement[] {
    document.documentElement.style.colorScheme = scheme;
    render(
      props.map((each) => <ContactAvatar key={each.name} contactId={undefined} {...each} />),
      { wrapper: createApp().wrapper },
    );
    return screen.getAllByRole('img');
  }

  it('has initials of enough contrast on all twelve colours', () => {
    const avatars = renderAll(Array.from({ length: 12 }, (_, index) => ({ name: `Nordlys ${index}` })));
    for (const [index, avatar] of avatars.entries()) avatar.dataset['color'] = String(index);
    const fallbacks = avatars.map((avatar) => avatar.querySelector('.so-avatar-fallback'));
    const backgrounds = fallbacks.map((element) => element && getComputedStyle(element).backgroundColor);
    expect(new Set(backgrounds.map((color) => color && paint(color).join(' '))).size).toBe(12);
    for (const fallback of fallbacks) expect(contrast(fallback)).toBeGreaterThanOrEqual(minContrast);
  });

  it('has initials of enhanced contrast where the reader asks for more', async () => {
    await emulateMedia({ 'prefers-contrast': 'more' });
    const avatars = renderAll(Array.from({ length: 12 }, (_, index) => ({ name: `Nordlys ${index}` })));
    for (const [index, avatar] of avatars.entries()) {
      avatar.dataset['color'] = String(index);
      expect(contrast(avatar.querySelector('.so-avatar-fallback'))).toBeGreaterThanOrEqual(
        minEnhancedContrast,
      );
    }
  });

  it('leaves all colours but that under a picture to the reader who forces them', async () => {
    await emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
    const [avatar] = renderAll([{ name: 'Nordlys', badge: () => ({ kind: 'problem', text: 'Badge' }) }]);
    const { container } = render(
      <>
        <p style={{ color: 'CanvasText', backgroundColor: 'Canvas' }}>The reader&apos;s</p>
        <span className="so-avatar-image" />
      </>,
    );
    const readers = colorsOf(container.querySelector('p'));
    expect(colorsOf(avatar?.querySelector('.so-avatar-fallback'))).toEqual(readers);
    expect(colorsOf(avatar?.querySelector('.so-avatar-badge'))).toEqual(readers);
    const picture = container.querySelector('.so-avatar-image');
    expect(luminance(picture ? getComputedStyle(picture).backgroundColor : '')).toBeGreaterThan(0.75);
  });

  it.each(['problem', 'updated', 'format', 'size', 'of the app'])(
    'has a badge (%s) of enhanced contrast',
    (kind) => {
      const [avatar] = renderAll([{ name: 'Nordlys', badge: () => ({ kind, text: 'Badge' }) }]);
      const badge = avatar?.querySelector('.so-avatar-badge') ?? null;
      expect(contrast(badge)).toBeGreaterThanOrEqual(minEnhancedContrast);
    },
  );

  it('paints its own scheme', () => {
    const [avatar] = renderAll([{ name: 'Nordlys' }]);
    const fallback = avatar?.querySelector('.so-avatar-fallback');
    const ground = luminance(fallback ? getComputedStyle(fallback).backgroundColor : '');
    expect(ground > 0.4).toBe(scheme === 'light');
  });
});
