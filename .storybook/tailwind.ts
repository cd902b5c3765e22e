import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compile } from 'tailwindcss';
import type { Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);

/**
 * Tailwind, for the one recipe that shows it: `stories/recipes/tailwind.css`, with the classes that the story
 * beside it names. An app takes `@tailwindcss/vite`, whose native parts this repository does without.
 */
export function tailwind(): Plugin {
  return {
    name: 'tailwind-recipe',
    enforce: 'pre',
    async transform(css, id) {
      const [path = '', query = ''] = id.split('?');
      // As it is written, it is shown in the documentation.
      if (!path.endsWith('/recipes/tailwind.css') || query === 'raw') return undefined;
      const compiler = await compile(css, {
        base: dirname(path),
        // A plain function, as Tailwind's type has it: there is nothing to wait for.
        loadStylesheet: (name, base) => Promise.resolve(load(name, base)),
      });
      const story = path.replace('tailwind.css', 'Tailwind.stories.tsx');
      this.addWatchFile(story);
      // Too many is no harm: what is no class of Tailwind's is left out.
      return { code: compiler.build(readFileSync(story, 'utf8').match(/[^\s"'`{}]+/gu) ?? []), map: null };
    },
  };
}

function load(name: string, base: string): { path: string; base: string; content: string } {
  const path = resolve(name === 'tailwindcss' ? 'tailwindcss/index.css' : name, { paths: [base] });
  return { path, base: dirname(path), content: readFileSync(path, 'utf8') };
}
