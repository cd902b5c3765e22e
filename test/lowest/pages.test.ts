import { expect, it } from 'vitest';
import { servePage } from '../e2e/security/servePage.js';
import lowest from './package.json' with { type: 'json' };

it('builds its pages with the lowest React', async () => {
  const site = await servePage("default-src 'self'");
  const page = await (await fetch(site.origin)).text();
  const scripts = await Promise.all(
    [...page.matchAll(/(?:src|href)="([^"]+\.js)"/gu)].map(async ([, path = '']) => {
      const response = await fetch(new URL(path, site.origin));
      return response.text();
    }),
  );
  await site.stop();
  // Not `toContain`, which would print all of them.
  expect(scripts.some((script) => script.includes(lowest.dependencies['react-dom']))).toBe(true);
});
