import { readFileSync, writeFileSync } from 'node:fs';
import { titleRelease } from './titleRelease.ts';

/** After `changeset version` has written the new version into package.json. */
const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const changelog = readFileSync('CHANGELOG.md', 'utf8');
writeFileSync('CHANGELOG.md', titleRelease(changelog, version, new Date().toISOString().slice(0, 10)));
