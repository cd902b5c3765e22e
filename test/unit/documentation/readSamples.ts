import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A block of code in the documentation. */
export interface Sample {
  /** Where it stands: a file, from the project's root, and the line of the block's fence. */
  place: string;
  language: string;
  code: string;
}

const fence = /^```(?<language>tsx?)\b[^\n]*\n(?<code>.*?)^```$/gmsu;

function documents(root: URL): string[] {
  const pages = readdirSync(new URL('stories/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `stories/${name.replaceAll('\\', '/')}`);
  const others = ['README.md', 'SECURITY.md'].filter((name) => existsSync(new URL(name, root)));
  return [...others, ...pages.toSorted()];
}

/** All TypeScript in the README and in Storybook's pages. */
export function readSamples(root: URL): Sample[] {
  return documents(root).flatMap((file) => {
    const text = readFileSync(new URL(file, root), 'utf8');
    return Array.from(text.matchAll(fence), ({ index, groups: { language = '', code = '' } = {} }) => ({
      place: `${file}:${text.slice(0, index).split('\n').length}`,
      language,
      code,
    }));
  });
}
