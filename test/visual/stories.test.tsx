import './fonts.js';
import './page.css';
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { applyLook } from './applyLook.js';
import { light, looks } from './looks.js';
import { playableStories } from './playableStories.js';
import { whyNotCompared } from './recordedBrowser.js';

/** Of the window, in pixels. */
const width = 1120;
const reason = whyNotCompared(navigator.userAgent);
if (reason !== undefined) console.info(reason);

// "Two days ago" is to be the same picture tomorrow. Timers go on.
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-15T12:00:00Z') }));
afterAll(() => void vi.useRealTimers());

beforeEach(async () => {
  // The browser keeps no more than 250, and a story looks at its own.
  performance.clearResourceTimings();
  await page.viewport(width, 720);
});
afterEach(() => applyLook(light));

/** Draws a story. The one before it goes when this one comes: Storybook unmounts it then. */
async function show(run: (canvasElement: HTMLElement) => Promise<void>): Promise<HTMLElement> {
  const [before] = document.body.getElementsByClassName('canvas');
  const canvasElement = document.createElement('div');
  canvasElement.className = 'canvas';
  document.body.append(canvasElement);
  await run(canvasElement);
  before?.remove();
  return canvasElement;
}

/** Of a list of thousands, all rows after these are like them, and axe would look at each in every look. */
function shorten(canvasElement: HTMLElement): void {
  for (const avatar of [...canvasElement.querySelectorAll('[data-id]')].slice(40)) {
    if (avatar.parentElement !== null) avatar.parentElement.style.display = 'none';
  }
}

/** What axe has against the page, a line each. */
async function findViolations(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    // A story is a part of a page.
    rules: { region: { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

/** Holds a story against its picture, where there is one of this browser. */
async function compare(canvasElement: HTMLElement, name: string): Promise<void> {
  if (reason !== undefined) return;
  await expect(page.elementLocator(canvasElement)).toMatchScreenshot(name);
}

describe.each(playableStories)('$title', ({ title, tags, run }) => {
  test('is accessible, and looks as it did, in every look', async () => {
    const canvasElement = await show(run);
    shorten(canvasElement);
    // All of it at once: what lies outside of the window is not drawn.
    await page.viewport(width, Math.max(240, Math.ceil(canvasElement.getBoundingClientRect().height)));
    for (const look of looks) {
      await applyLook(look);
      expect([look.name, ...(await findViolations())]).toEqual([look.name]);
      if (tags.includes(`visual-${look.name}`)) await compare(canvasElement, `${look.name}/${title}`);
    }
  });
});
