import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, mergeConfig, type Alias } from 'vite';
import { inject } from 'vitest';
import viteConfig from '../../../vite.config.js';
import { startServer } from '../../fixtures/startServer.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The sample pages as an app's own server would serve it. */
export interface ServedPage {
  readonly origin: string;
  stop: () => Promise<void>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** What a page is built with in place of the newest peers. */
    pagePeers: Alias[];
  }
}

async function buildPage(root: string): Promise<string> {
  const pages = (await readdir(root)).filter((file) => extname(file) === '.html');
  const outDir = await mkdtemp(join(tmpdir(), 'page-'));
  await build(
    mergeConfig(viteConfig({ mode: 'test', command: 'build' }), {
      configFile: false,
      root,
      mode: 'production',
      // What libraries say of their 'use client' is no news.
      logLevel: 'error',
      resolve: { alias: inject('pagePeers') },
      build: {
        outDir,
        emptyOutDir: true,
        rolldownOptions: { input: pages.map((file) => join(root, file)) },
      },
    }),
  );
  return outDir;
}

/**
 * Builds the sample pages with Vite, and serves them.
 *
 * @param policy Their Content-Security-Policy.
 * @param sources Where they are. @default the folder `page` beside this file
 */
export async function servePage(
  policy: string,
  sources = new URL('page/', import.meta.url),
): Promise<ServedPage> {
  const [folder, server] = await Promise.all([buildPage(fileURLToPath(sources)), startServer()]);
  server.answers(async ({ url }, response) => {
    const { pathname } = new URL(url, server.origin);
    const file = normalize(pathname === '/' ? '/index.html' : pathname);
    try {
      const content = await readFile(join(folder, file));
      response
        .writeHead(200, {
          'Content-Type': types[extname(file)] ?? 'application/octet-stream',
          'Content-Security-Policy': policy,
        })
        .end(content);
    } catch {
      // Browsers ask for an icon, and complain where there is none.
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  return {
    origin: server.origin,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
