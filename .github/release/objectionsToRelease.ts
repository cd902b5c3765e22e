/** What a manifest says about the place that the package comes from. */
interface Origin {
  repository?: string | { url?: string };
  bugs?: unknown;
  homepage?: unknown;
}

/**
 * What keeps a package from being published with provenance, a sentence each: npm compares where it was built with
 * where its manifest says that it comes from.
 *
 * @param repository The one that builds it: `owner/name`.
 */
export function objectionsToRelease(
  { repository: named, bugs, homepage }: Origin,
  repository: string,
): string[] {
  const url = typeof named === 'string' ? named : named?.url;
  const wanted = `git+https://github.com/${repository}.git`;
  return [
    ...(url === wanted
      ? []
      : [`"repository" in package.json has to be { "type": "git", "url": "${wanted}" }.`]),
    ...(bugs === undefined ? ['"bugs" in package.json has to say where users report problems.'] : []),
    ...(homepage === undefined ? ['"homepage" in package.json has to say where users read more.'] : []),
  ];
}
