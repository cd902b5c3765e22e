import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const pages = readdirSync(new URL('stories/', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => `stories/${name}`);

it.each(['README.md', 'CONTRIBUTING.md', ...pages])('%s names only files that exist', (page) => {
  const text = readFileSync(new URL(page, root), 'utf8');
  const paths = text.match(/(?<=`)(?:src|test|stories|\.storybook|\.github)\/[\w./-]+(?=`)/gu) ?? [];
  expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});
