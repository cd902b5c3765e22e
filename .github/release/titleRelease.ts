/**
 * What is "Unreleased" in a changelog becomes the release of that version and day, and a new "Unreleased" is empty.
 *
 * @param day As in 2026-11-25.
 */
export function titleRelease(changelog: string, version: string, day: string): string {
  const heading = /^## \[Unreleased\]\n\n(?=### )/mu;
  if (!heading.test(changelog)) throw new Error('CHANGELOG.md says nothing under "## [Unreleased]".');
  return changelog.replace(heading, `## [Unreleased]\n\n## [${version}] - ${day}\n\n`);
}
