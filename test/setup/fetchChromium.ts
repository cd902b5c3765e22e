import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { doesStart } from './doesStart.js';
import { playwrightsChromium, systemsChromiums } from './installedChromium.js';
import { fetchNpmsChromium } from './npmsChromium.js';

/** A way to fetch a Chromium: the path of one that starts, or `undefined` when this way is closed. */
type Fetch = () => string | undefined;

/** Each way in the order in which it is tried. The first two bring the version that users have. */
const waysToFetch = {
  playwright: fetchFromPlaywright,
  apt: fetchFromApt,
  npm: fetchNpmsChromium,
} as const satisfies Record<string, Fetch>;

/** Fetches a Chromium by the first way that works, and says so: it may take a minute. */
export function fetchedChromium(): string | undefined {
  for (const [name, fetch] of Object.entries(waysToFetch)) {
    const startedAt = performance.now();
    const path = fetch();
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    process.stderr.write(
      `no Chromium here; fetching one by ${name}: ${path ?? 'not possible'} (${seconds} s)\n`,
    );
    if (path !== undefined) return path;
  }
  return undefined;
}

function fetchFromPlaywright(): string | undefined {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  // Behind some firewalls the download neither answers nor fails, hence the bound.
  spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { timeout: 60_000 });
  return [playwrightsChromium()].find(doesStart);
}

function fetchFromApt(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const options = { timeout: 180_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], options);
  const { status } = spawnSync(
    'apt-get',
    ['install', '--yes', '--no-install-recommends', 'chromium'],
    options,
  );
  return status === 0 ? systemsChromiums().find(doesStart) : undefined;
}
