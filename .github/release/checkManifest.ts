import { readFileSync } from 'node:fs';
import { objectionsToRelease } from './objectionsToRelease.ts';

/** Before anything is built: whether what CONTRIBUTING asks for before the first release has been filled in. */
const objections = objectionsToRelease(
  JSON.parse(readFileSync('package.json', 'utf8')),
  process.env['GITHUB_REPOSITORY'] ?? '',
);
for (const objection of objections) process.stdout.write(`::error file=package.json::${objection}\n`);
process.exitCode = objections.length === 0 ? 0 : 1;
