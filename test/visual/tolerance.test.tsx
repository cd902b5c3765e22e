import './fonts.js';
import './page.css';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { renderAvatar, untilStatus } from '../browser/fixtures/renderAvatar.js';
import { isRecording, whyNotCompared } from './recordedBrowser.js';

const reason = whyNotCompared(navigator.userAgent);

/** Changes that a comparison must not overlook. */
const changes: Record<string, (avatar: HTMLElement) => void> = {
  'a badge that is two pixels off': (avatar) => {
    const badge = avatar.querySelector<HTMLElement>('.so-avatar-badge');
    if (badge !== null) badge.style.marginInlineEnd = '2px';
  },
  'a badge of another colour': (avatar) =>
    avatar.style.setProperty('--so-avatar-problem-background', 'oklch(0.47 0.17 28)'),
  'initials of another colour': (avatar) => avatar.style.setProperty('--so-avatar-color', 'rgb(40 20 60)'),
  'another ground': (avatar) => avatar.style.setProperty('--so-avatar-background', 'rgb(236 218 250)'),
};

test.each(Object.entries(changes))('%s is noticed', async (_, change) => {
  // Whoever takes the pictures anew would take that of a change, too.
  if (reason !== undefined || isRecording) return;
  const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys Kaffe AS', size: 64 });
  app.fake.fail({ kind: 'forbidden' });
  avatar.style.margin = '8px';
  await untilStatus(avatar, 'error');
  await expect(page.elementLocator(document.body)).toMatchScreenshot('tolerance');
  change(avatar);
  const comparison = expect(page.elementLocator(document.body)).toMatchScreenshot('tolerance');
  await expect(comparison).rejects.toThrow('does not match');
});

test('the unchanged picture matches', async () => {
  if (reason !== undefined) return;
  const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys Kaffe AS', size: 64 });
  app.fake.fail({ kind: 'forbidden' });
  avatar.style.margin = '8px';
  await untilStatus(avatar, 'error');
  await expect(page.elementLocator(document.body)).toMatchScreenshot('tolerance');
});
