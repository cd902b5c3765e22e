import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const security = read('SECURITY.md');

/** The rows of the threat model, without its head. */
const threats = security
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2);

interface NamedTest {
  path: string;
  name: string;
}

/** What a row names: `path` “name”. */
function testsIn(row: string): NamedTest[] {
  return [...row.matchAll(/`(test\/[^`]+)` “([^”]+)”/gu)].map(([, path = '', name = '']) => ({ path, name }));
}

const named = threats.flatMap(testsIn);

describe('the threat model', () => {
  it('names a test in each row', () => {
    expect(threats.length).toBeGreaterThan(15);
    expect(threats.filter((row) => testsIn(row).length === 0)).toEqual([]);
  });

  it('names every path with a test of it', () => {
    const paths = threats.flatMap((row) => row.match(/`test\/[^`]+`/gu) ?? []);
    expect(named).toHaveLength(paths.length);
  });

  it.each(named)('names a test that is there: $path “$name”', ({ path, name }) => {
    expect(existsSync(fileURLToPath(new URL(path, root)))).toBe(true);
    expect(read(path)).toContain(name);
  });
});

/** The directives of the first policy in a text, with the API's address left out. */
function policy(text: string): string[] {
  const [found = ''] = /default-src 'self'[^`]*?require-trusted-types-for 'script'/u.exec(text) ?? [];
  return found.split(';').map((directive) => directive.trim().replace(/(?<=connect-src 'self' ).*/u, 'api'));
}

it('shows the policy under which the sample page runs', () => {
  expect(policy(security)).toEqual(policy(read('test/e2e/security/contentSecurityPolicy.test.ts')));
  expect(policy(security)).toHaveLength(5);
});
