import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';

/** Words that no other group has. */
const messageGroups = {
  avatar: 'No picture',
  details: 'Picture details',
  card: 'Picture of the company',
  group: 'More companies',
  editor: 'Drop a picture here',
};

const entry = fileURLToPath(new URL('../../../src/i18n/entry.ts', import.meta.url));

/** What a bundler makes of a page that is this code, as if it stood beside the words. */
async function bundle(code: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
  });
  if (!('output' in output)) throw new Error('Expected one bundle.');
  return output.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
}

it.each(Object.keys(messageGroups))('a page with the words of the %s carries no others', async (group) => {
  const constant = `${group}Messages`;
  const page = await bundle(
    `import { ${constant} as words } from './messages.js'; globalThis.words = words;`,
  );
  const carried = Object.entries(messageGroups).filter(([, words]) => page.includes(words));
  expect(carried.map(([name]) => name)).toEqual([group]);
});

it('a page with the words of the avatar carries no plural rules', async () => {
  const page = await bundle(
    `import { avatarMessages } from './messages.js'; globalThis.words = avatarMessages;`,
  );
  expect(page).not.toMatch(/PluralRules|NumberFormat|new Map/u);
});
