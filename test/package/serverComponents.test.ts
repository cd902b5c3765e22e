import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { install, type Versions } from './createConsumer.js';
import { readBuild, reachedOnServer } from './readBuild.js';
import { run } from './run.js';

const modules = readBuild();

/** What React has for server components too: elements, no state and no effects. */
const onServers = new Set(['cloneElement', 'createElement', 'Fragment', 'isValidElement']);

const versions: Versions = {
  react: '^19',
  'react-dom': '^19',
  'react-server-dom-webpack': '^19',
  '@tanstack/react-query': '^5',
};

describe('a file of the build', () => {
  const usesReact = [...modules.values()].filter(({ imports }) =>
    imports.some(
      ({ specifier, names }) =>
        /^(?:react-dom|@base-ui)\b/u.test(specifier) ||
        (specifier === 'react' && names.some((name) => !onServers.has(name))),
    ),
  );

  it('says that it is for clients when it uses what React has for clients only', () => {
    expect(usesReact.length).toBeGreaterThan(30);
    expect(usesReact.filter(({ isClient }) => !isClient).map(({ path }) => path)).toEqual([]);
  });

  it('does not say so when it is a door, or core', () => {
    const clients = [...modules.values()].filter(({ isClient }) => isClient).map(({ path }) => path);
    expect(clients.filter((path) => /^[^/]+$|^(?:superoffice|images|format|names)\//u.test(path))).toEqual(
      [],
    );
  });
});

describe.each(['core.js', 'testing.js', 'i18n/locales/nb.js'])('the door %s', (door) => {
  it('has no React, and nothing for clients', () => {
    const reached = reachedOnServer(modules, door);
    const specifiers = reached.flatMap(({ imports }) => imports.map(({ specifier }) => specifier));
    expect(specifiers.filter((specifier) => /^react\b/u.test(specifier))).toEqual([]);
    expect(reached.filter(({ isClient }) => isClient).map(({ path }) => path)).toEqual([]);
  });

  it('loads where React is the one for server components', async () => {
    const loading = run(fileURLToPath(new URL('../..', import.meta.url)), process.execPath, [
      '--conditions=react-server',
      '--input-type=module',
      '--eval',
      `await import(${JSON.stringify(new URL(`../../dist/${door}`, import.meta.url).href)})`,
    ]);
    await expect(loading).resolves.toBe('');
  });
});

describe('an app of server components', () => {
  let app: string;

  beforeAll(async () => {
    app = await mkdtemp(join(tmpdir(), 'react-server-'));
    await cp(fileURLToPath(new URL('react-server', import.meta.url)), app, { recursive: true });
    // Else webpack would come along, which only React's plugin for it needs.
    await install(app, inject('tarball').path, versions, '--legacy-peer-deps');
  });

  afterAll(() => rm(app, { recursive: true, force: true }));

  const onServer = (script: string): Promise<string> =>
    run(app, process.execPath, ['--conditions=react-server', script]);

  it('can call the core of the main door, and renders the rest', async () => {
    const { references, values } = JSON.parse(await onServer('names.mjs')) as Record<
      'references' | 'values',
      string[]
    >;
    expect(values).toEqual(expect.arrayContaining(['contactImageQueries', 'prefetchContactImages']));
    const namespaces = ['Avatar', 'AvatarGroup', 'ImageDetails', 'SuperOfficeError'];
    const forClients = /^(?:[A-Z]|use[A-Z])/u;
    expect(values.filter((name) => forClients.test(name)).toSorted()).toEqual(namespaces);
    expect(references.filter((name) => !forClients.test(name))).toEqual([]);
  });

  it('sends a page with an info that it asked for, and no secret; clients draw it and ask nothing', async () => {
    const sent = await onServer('server.mjs');
    await writeFile(join(app, 'sent.txt'), sent);
    expect(sent).toContain('/dist/components/ContactAvatar.js"');
    expect(sent).not.toContain('secret-of-the-server');

    const markup = await run(app, process.execPath, ['client.mjs']);
    expect(markup).toContain('aria-label="Nordlys Kaffe AS, PNG"');
    expect(markup).toContain('data-status="loading"');
    expect(markup).toContain('>FD</span>');
  });
});
