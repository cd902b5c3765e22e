import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import * as main from 'react-superoffice-images';
import * as card from 'react-superoffice-images/card';
import * as core from 'react-superoffice-images/core';
import * as editor from 'react-superoffice-images/editor';
import * as persistence from 'react-superoffice-images/persistence';
import * as testing from 'react-superoffice-images/testing';
import manifest from '../../../package.json' with { type: 'json' };

/** What users can import. A name that comes or goes is seen in review, here. */

it('has a snapshot for every door', () => {
  const doors = Object.entries(manifest.exports).filter(([, target]) =>
    JSON.stringify(target).includes('.js"'),
  );
  expect(doors.map(([door]) => door)).toEqual([
    '.',
    './card',
    './core',
    './editor',
    './locales/*',
    './persistence',
    './testing',
  ]);
});

it('exports the components, the hooks and the core', () => {
  expect(Object.keys(main).toSorted()).toMatchInlineSnapshot(`
    [
      "Avatar",
      "AvatarGroup",
      "ContactAvatar",
      "ContactAvatarGroup",
      "ContactImageDetails",
      "ImageDetails",
      "SuperOfficeError",
      "SuperOfficeImagesLocaleProvider",
      "SuperOfficeImagesProvider",
      "basicAuth",
      "bearerAuth",
      "contactImageActions",
      "contactImageQueries",
      "createSuperOfficeClient",
      "isSuperOfficeError",
      "prefetchContactImages",
      "proxyAuth",
      "resolveLocaleTag",
      "sessionAuth",
      "soTicketAuth",
      "useAvatarRoot",
      "useContactImage",
      "useContactImageInfo",
      "useContactPicture",
      "usePrefetchContactImages",
      "useRemoveContactImage",
      "useSuperOfficeClient",
      "useUploadContactImage",
    ]
  `);
});

it('exports the card', () => {
  expect(Object.keys(card).toSorted()).toMatchInlineSnapshot(`
    [
      "ContactImageCard",
    ]
  `);
});

it('exports the editor', () => {
  expect(Object.keys(editor).toSorted()).toMatchInlineSnapshot(`
    [
      "ContactImageEditor",
    ]
  `);
});

it('exports the core', () => {
  expect(Object.keys(core).toSorted()).toMatchInlineSnapshot(`
    [
      "SuperOfficeError",
      "basicAuth",
      "bearerAuth",
      "createSuperOfficeClient",
      "isSuperOfficeError",
      "proxyAuth",
      "sessionAuth",
      "soTicketAuth",
    ]
  `);
});

it('exports a language by its tag, and nothing else', async () => {
  const files = readdirSync(fileURLToPath(new URL('../../../src/i18n/locales', import.meta.url)));
  const tags = files.map((file) => file.replace('.ts', ''));
  expect(tags.toSorted()).toMatchInlineSnapshot(`
    [
      "cs",
      "da",
      "de",
      "en",
      "es",
      "fi",
      "fr",
      "it",
      "ja",
      "nb",
      "nl",
      "pl",
      "ru",
      "sv",
      "zh",
    ]
  `);
  for (const tag of tags) {
    const locale: object = await import(`../../../src/i18n/locales/${tag}.ts`);
    expect(Object.keys(locale)).toEqual([tag]);
  }
});

it('exports what outlives the page', () => {
  expect(Object.keys(persistence).toSorted()).toMatchInlineSnapshot(`
    [
      "persistContactImages",
    ]
  `);
});

it('exports the SuperOffice in memory', () => {
  expect(Object.keys(testing).toSorted()).toMatchInlineSnapshot(`
    [
      "createFakeSuperOffice",
      "decodeImage",
      "encodeImage",
      "expectNoLeakedObjectUrls",
      "fakeFailureKinds",
      "fakeSuperOfficeHandlers",
      "noImageShapes",
      "readImageHeader",
      "sampleContacts",
      "sampleImages",
    ]
  `);
});
