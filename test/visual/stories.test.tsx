import './fonts.js';
import { composeStory, type Meta, type StoryObj } from '@storybook/react-vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import preview from '../../.storybook/preview.js';
import './page.css';
import { forceColors, looks } from './looks.js';
import { whyNotCompared } from './recordedBrowser.js';

interface StoryFile {
  default: Meta;
  [name: string]: StoryObj;
}

/** All stories; those with the tag `visual` are compared. */
const files = import.meta.glob<StoryFile>('../../stories/*.stories.tsx', { eager: true });

const stories = Object.values(files).flatMap(({ default: meta, ...named }) =>
  Object.entries(named)
    .filter(([, story]) => [...(meta.tags ?? []), ...(story.tags ?? [])].includes('visual'))
    .map(([name, story]) => ({ title: `${meta.title} ${name}`, name, meta, story })),
);

/** Of the window, in pixels. */
const width = 1120;

const reason = whyNotCompared(navigator.userAgent);

/** "Two days ago" is to be the same picture tomorrow. Timers go on. */
const now = new Date('2026-06-15T12:00:00Z');

beforeEach(() => page.viewport(width, 720));

afterEach(() => document.body.replaceChildren());

describe.each(looks)('$name', ({ name: look, globals, isForced = false }) => {
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now });
    await forceColors(isForced);
  });

  afterAll(async () => {
    await forceColors(false);
    vi.useRealTimers();
  });

  test.each(stories)('$title looks as it did', async ({ title, name, meta, story }) => {
    if (reason !== undefined) {
      console.info(reason);
      return;
    }
    const canvasElement = document.createElement('div');
    document.body.append(canvasElement);
    const composed = composeStory(story, meta, { ...preview, initialGlobals: globals }, name);
    await composed.run({ canvasElement });
    // All of it at once: what lies outside of the window is not drawn.
    await page.viewport(width, Math.ceil(canvasElement.getBoundingClientRect().height));
    await expect(page.elementLocator(canvasElement)).toMatchScreenshot(`${look}/${title}`);
  });
});
