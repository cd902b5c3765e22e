import { mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright';
import type * as Testing from 'react-superoffice-images/testing';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demoToken, superOfficeServer } from '../../.storybook/superOfficeServer.js';
import manifest from '../../package.json' with { type: 'json' };
import { chromiumLaunchOptions } from '../setup/chromiumLaunchOptions.js';
import { createConsumer, type Versions } from './createConsumer.js';
import { run } from './run.js';

/** The oldest versions that the package says it works with: the lower ends of its peer ranges. */
function oldestOf(peer: keyof typeof manifest.peerDependencies): string {
  return /\d+\.\d+\.\d+/.exec(manifest.peerDependencies[peer])?.[0] ?? 'none';
}

const consumers: { name: string; versions: Versions }[] = [
  {
    name: 'React 19',
    versions: {
      react: '^19',
      'react-dom': '^19',
      '@types/react': '^19',
      '@types/react-dom': '^19',
      '@tanstack/react-query': '^5',
      typescript: manifest.devDependencies.typescript,
      vite: manifest.devDependencies.vite,
    },
  },
  {
    name: 'React 18 and the oldest peers',
    versions: {
      react: oldestOf('react'),
      'react-dom': oldestOf('react-dom'),
      '@types/react': '^18',
      '@types/react-dom': '^18',
      '@tanstack/react-query': oldestOf('@tanstack/react-query'),
      typescript: '5.9.3',
      vite: manifest.devDependencies.vite,
    },
  },
];

const screenshots = fileURLToPath(new URL('../../test-results/consumer', import.meta.url));
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ ...chromiumLaunchOptions });
  await mkdir(screenshots, { recursive: true });
});

afterAll(() => browser.close());

describe.each(consumers)('an app with $name that follows the README', ({ name, versions }) => {
  let app: string;

  beforeAll(async () => {
    app = await createConsumer(inject('tarball').path, versions);
  });

  afterAll(() => rm(app, { recursive: true, force: true }));

  it.each(['tsconfig.json', 'tsconfig.nodenext.json'])(
    'type-checks with %s and every library',
    async (config) => {
      const tsc = join(app, 'node_modules/typescript/bin/tsc');
      expect(await run(app, process.execPath, [tsc, '--project', config])).toBe('');
    },
  );

  it('builds, and shows the picture of a contact in Chromium', async () => {
    await run(app, process.execPath, [join(app, 'node_modules/vite/bin/vite.js'), 'build']);
    const site = await preview({
      root: app,
      configFile: false,
      logLevel: 'warn',
      preview: { host: '127.0.0.1', port: 0 },
      plugins: [superOfficeServer({ fake: await superOfficeOf(app), env: {} })],
    });
    const page = await browser.newPage({ viewport: { width: 320, height: 120 } });
    try {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.addInitScript((token) => sessionStorage.setItem('token', token), demoToken);
      await page.goto(site.resolvedUrls?.local[0] ?? '');

      const avatar = page.getByRole('img', { name: 'Nordlys Kaffe AS' });
      await page.locator('[role=img][data-status="loaded"]').waitFor();
      await page.screenshot({ path: join(screenshots, `${name}.png`) });
      expect(await avatar.count()).toBe(1);
      expect(await page.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(
        0,
      );
      // The colours survive what the app's bundler does to CSS.
      expect(await page.locator('.so-avatar-badge').evaluate(groundOf)).not.toBe('rgba(0, 0, 0, 0)');
      expect(complaints).toEqual([]);
    } finally {
      await page.close();
      await site.close();
    }
  });
});

function groundOf(element: Element): string {
  return getComputedStyle(element).backgroundColor;
}

/** The SuperOffice in memory out of the packed package, as the app's own tests would import it. */
async function superOfficeOf(app: string): Promise<Testing.FakeSuperOffice> {
  const door = createRequire(join(app, 'package.json')).resolve('react-superoffice-images/testing');
  const testing: typeof Testing = await import(pathToFileURL(door).href);
  return testing.createFakeSuperOffice({ auth: { bearer: demoToken } });
}
