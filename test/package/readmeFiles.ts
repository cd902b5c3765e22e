/** A file that the README tells its reader to write. */
interface ReadmeFile {
  path: string;
  text: string;
}

/** The fenced blocks of a section that name a file, as in "```tsx src/main.tsx", word for word. */
export function readmeFiles(readme: string, heading: string): ReadmeFile[] {
  const [, section = ''] = readme.split(new RegExp(`^## ${heading}$`, 'm'));
  const [own = ''] = section.split(/^## /m);
  return [...own.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(([, path = '', text = '']) => ({
    path,
    text,
  }));
}
