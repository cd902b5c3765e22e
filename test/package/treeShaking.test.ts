import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { bundleImport, type Bundle } from './bundleImport.js';

/** The doors as files of `dist/`. */
const doors = Object.values(manifest.exports).flatMap((target) => {
  const [, file = ''] =
    typeof target === 'string' ? [] : (/^\.\/dist\/(.+\.js)$/u.exec(target.default) ?? []);
  if (file === '') return [];
  const [folder = '', star] = file.split('*.js');
  if (star === undefined) return [file];
  const names = readdirSync(fileURLToPath(new URL(`../../dist/${folder}`, import.meta.url)));
  return names.filter((name) => name.endsWith('.js')).map((name) => folder + name);
});

/** Whose apps have to install it. */
const doorsWithBaseUi: Record<string, string> = {
  ContactImageCard: 'card.js',
  ContactImageEditor: 'editor.js',
};

const roomsOf = ({ modules }: Bundle): string[] => [
  ...new Set(modules.flatMap((module) => (module.includes('/') ? [module.split('/', 1)[0] ?? ''] : []))),
];

const query = ['@tanstack/query-core', '@tanstack/react-query'];
const avatarRooms = ['components', 'format', 'hooks', 'i18n', 'images', 'names', 'parts', 'superoffice'];

interface Import {
  name: string;
  door: string;
  rooms: string[];
  packages: string[];
  /** What it must not bring, although its room does: a pattern for modules. */
  without?: RegExp;
}

/** What a name may bring along: all of its rooms and packages, nobody else's. */
const imports: Import[] = [
  {
    name: 'createSuperOfficeClient',
    door: 'core.js',
    rooms: ['superoffice'],
    packages: ['ky', 'valibot'],
    without: /Auth$/u,
  },
  { name: 'bearerAuth', door: 'index.js', rooms: ['superoffice'], packages: [] },
  { name: 'isSuperOfficeError', door: 'index.js', rooms: ['superoffice'], packages: [] },
  { name: 'resolveLocaleTag', door: 'index.js', rooms: ['i18n'], packages: [] },
  { name: 'contactImageQueries', door: 'index.js', rooms: ['images', 'superoffice'], packages: query },
  {
    name: 'useContactImageInfo',
    door: 'index.js',
    rooms: ['hooks', 'images', 'superoffice'],
    packages: [...query, 'react'],
    without: /objectUrls|PictureView|DecodedPicture|visib/u,
  },
  {
    name: 'useContactImage',
    door: 'index.js',
    rooms: ['hooks', 'images', 'superoffice'],
    packages: [...query, 'react'],
    without: /PictureView|DecodedPicture|visib/u,
  },
  { name: 'Avatar', door: 'index.js', rooms: ['parts'], packages: ['react'], without: /Group|Details/u },
  {
    name: 'ContactAvatar',
    door: 'index.js',
    rooms: avatarRooms,
    packages: [...query, 'react'],
    without: /Card|Details|Group|persistence|locales|plural|createSuperOfficeClient|transport/u,
  },
  {
    name: 'ContactAvatarGroup',
    door: 'index.js',
    rooms: avatarRooms,
    packages: [...query, 'react'],
    without: /Card|Details|locales/u,
  },
  {
    name: 'ContactImageDetails',
    door: 'index.js',
    rooms: ['components', 'format', 'hooks', 'i18n', 'images', 'parts', 'superoffice'],
    packages: [...query, 'react'],
    without: /Card|Group|ContactAvatar|PictureView|locales/u,
  },
  {
    name: 'nb',
    door: 'i18n/locales/nb.js',
    rooms: ['format', 'i18n'],
    packages: [],
    without: /messages|\/en$/u,
  },
  {
    name: 'persistContactImages',
    door: 'persistence.js',
    rooms: ['images', 'persistence', 'superoffice'],
    packages: ['@tanstack/query-core', 'valibot'],
    without: /loadImage|requestQueue|transport/u,
  },
  {
    name: 'expectNoLeakedObjectUrls',
    door: 'testing.js',
    rooms: ['testing'],
    packages: [],
    without: /pixels|samples|server/u,
  },
  {
    name: 'sampleImages',
    door: 'testing.js',
    rooms: ['testing', 'vendor'],
    packages: [],
    without: /server|photos|logos/u,
  },
];

describe('an app that imports one name', () => {
  it.each(imports)(
    '$name gets what that needs, and no more',
    async ({ name, door, rooms, packages, without }) => {
      const bundle = await bundleImport(name, door);
      expect(roomsOf(bundle)).toEqual(rooms);
      expect(bundle.packages).toEqual(packages);
      expect(bundle.modules.filter((module) => without?.test(module))).toEqual([]);
    },
  );

  it.each(['ContactImageCard', 'ContactImageEditor'])('gets Base UI with %s', async (name) => {
    const { packages } = await bundleImport(name, doorsWithBaseUi[name] ?? 'none');
    expect(packages).toContain('@base-ui/react');
  });

  it.each(doors.filter((door) => !Object.values(doorsWithBaseUi).includes(door)))(
    'gets no Base UI with anything of %s',
    async (door) => {
      const { packages } = await bundleImport('*', door);
      expect(packages.filter((name) => name.startsWith('@base-ui'))).toEqual([]);
    },
  );
});

describe('an app that imports a door for nothing', () => {
  it.each(doors)('gets nothing of %s', async (door) => {
    expect(await bundleImport('', door)).toEqual({ modules: [], packages: [] });
  });
});

describe('an app that imports all of a door', () => {
  it.each(doors.filter((door) => door !== 'testing.js'))(
    'gets no SuperOffice in memory with %s',
    async (door) => {
      const { modules } = await bundleImport('*', door);
      expect(modules.length).toBeGreaterThan(0);
      expect(modules.filter((module) => /^(?:testing|vendor)\b/u.test(module))).toEqual([]);
    },
  );

  it('gets no other language with one', async () => {
    const { modules } = await bundleImport('*', 'i18n/locales/nb.js');
    expect(modules.filter((module) => module.startsWith('i18n/locales/'))).toEqual(['i18n/locales/nb']);
  });
});
