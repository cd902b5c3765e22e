import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const rows = readme
  .slice(readme.indexOf('## The specification, row by row'), readme.indexOf('## Sizes'))
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  .slice(1);

/** Every response property, header and path part of the specification's page. */
const specified = [
  'contactId',
  'Authorization',
  'X-XSRF-TOKEN',
  'Accept',
  'Accept-Language',
  'SO-Language',
  'SO-Culture',
  'SO-TimeZone',
  'SO-AppToken',
  'BlobId',
  'BlobSize',
  'Description',
  'ExtraInfo',
  'IsEncrypted',
  'IsZipped',
  'MimeType',
  'OriginalSize',
  'CreatedDate',
  'UpdatedDate',
  'CreatedBy',
  'UpdatedBy',
  'ConceptualType',
  'TableRight',
  'FieldProperties',
];

it('opens with a picture of every state', () => {
  const [, opening = ''] = readme.split('\n\n');
  const paths = opening.match(/(?<=(?:src|srcset)=")[^"]+/gu) ?? [];
  expect(paths).toHaveLength(2);
  for (const path of paths) {
    expect(path).toContain('Every-state');
    expect(existsSync(fileURLToPath(new URL(path, root)))).toBe(true);
  }
});

describe('the README’s table of the specification', () => {
  it.each(specified)('has a row for %s', (name) => {
    expect(rows.some((row) => row.startsWith(`| \`${name}\``))).toBe(true);
  });

  it('names a test in each row', () => {
    expect(rows.filter((row) => !/`(?:test|stories)\/[^`]+`/u.test(row))).toEqual([]);
  });

  it('names only files that exist', () => {
    const paths = rows.flatMap((row) => row.match(/(?<=`)(?:test|stories)\/[^`]+/gu) ?? []);
    expect(paths.length).toBeGreaterThan(specified.length);
    expect(paths.filter((path) => !existsSync(fileURLToPath(new URL(path, root))))).toEqual([]);
  });
});
