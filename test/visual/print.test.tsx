import './fonts.js';
import './page.css';
import { afterEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { playableStories } from './playableStories.js';

/** What is left of a sheet of A4 inside of margins of 8 mm, at 96 pixels an inch. */
const width = Math.floor(((210 - 16) / 25.4) * 96);
const height = Math.floor(((297 - 16) / 25.4) * 96);

afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
});

test('every state prints on one sheet of A4', async () => {
  const story = playableStories.find(({ title }) => title === 'Every state EveryState');
  if (story === undefined) throw new Error('There is no such story.');
  await page.viewport(width, height);
  const sheet = document.createElement('div');
  document.body.append(sheet);
  await story.run(sheet);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(sheet.scrollWidth).toBeLessThanOrEqual(width);
  expect(sheet.scrollHeight).toBeLessThanOrEqual(height);
});
