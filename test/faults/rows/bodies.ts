import type { FaultRow } from './FaultRow.js';
import { infoOf, infoText, newVersion } from './wellAnswers.js';

type Body = string | Uint8Array;

const json = 'application/json; charset=utf-8';
const page = '<!DOCTYPE html><title>Sign in</title><script>window.hasRun = true</script>';

function info(name: string, body: Body, ends: FaultRow['ends'], type: string = json): FaultRow {
  return { name: `${name}, info`, at: 'info', fault: { kind: 'answer', type, body }, ends };
}

function image(name: string, body: Body, ends: FaultRow['ends'], type: string = 'image/png'): FaultRow {
  return { name: `${name}, image`, at: 'image', fault: { kind: 'answer', type, body }, ends };
}

function inUtf16(text: string): Uint8Array {
  return Uint8Array.from(
    [0xfe_ff, ...Array.from(text, (letter) => letter.charCodeAt(0))].flatMap((unit) => [
      unit & 0xff,
      unit >> 8,
    ]),
  );
}

/** As text: `JSON.stringify` cannot write such a name. */
function polluting(member: string): string {
  return `${infoText.slice(0, -1)},${member}}`;
}

/** A member of every kind, with what it cannot be. */
const wrongMembers: Readonly<Record<string, unknown>> = {
  BlobId: '415',
  BlobSize: 1.5,
  Description: 7,
  ExtraInfo: {},
  IsEncrypted: 'false',
  IsZipped: 1,
  MimeType: ['image/png'],
  OriginalSize: '500',
  CreatedDate: 1_598_951_452,
  UpdatedDate: true,
  CreatedBy: 'Kari Nordmann',
  UpdatedBy: [],
  ConceptualType: false,
  TableRight: 'FULL',
  FieldProperties: [],
};

const otherBodies: Readonly<Record<string, string>> = {
  'an array': '[]',
  'an array of infos': `[${infoText}]`,
  'a number': '415',
  'a text': '"no picture"',
  true: 'true',
  'half a JSON': infoText.slice(0, 100),
  'two JSONs': infoText + infoText,
  'JSON with comments': `// an info\n${infoText}`,
  XML: '<?xml version="1.0"?><BlobEntity/>',
};

/** All the ways to say "no image" (superoffice-webapi, section 2). */
const noImages: Readonly<Record<string, string>> = {
  nothing: '',
  'white space': ' \r\n ',
  'an empty text': '""',
  null: 'null',
  'an empty object': '{}',
  'a BlobId of 0': '{"BlobId":0}',
  'no BlobId': JSON.stringify({ ...infoOf(newVersion), BlobId: null }),
};

/** What a 200 has in it. */
export const bodies: readonly FaultRow[] = [
  ...Object.entries(noImages).map(([name, body]) => info(`200 with ${name}`, body, 'none')),
  info('200 with HTML', page, 'invalid-response', 'text/html'),
  info('200 with HTML that is called JSON', page, 'invalid-response'),
  ...Object.entries(otherBodies).map(([name, body]) => info(`200 with ${name}`, body, 'invalid-response')),
  ...Object.entries(wrongMembers).map(([member, value]) =>
    info(
      `${member} is ${JSON.stringify(value)}`,
      JSON.stringify({ ...infoOf(newVersion), [member]: value }),
      'invalid-response',
    ),
  ),
  info('a byte order mark', `\uFEFF${infoText}`, 'loaded'),
  info('UTF-16', inUtf16(infoText), 'invalid-response', 'application/json; charset=utf-16'),
  info(
    '10 MB of JSON',
    JSON.stringify({ ...infoOf(newVersion), ExtraInfo: 'x'.repeat(10_000_000) }),
    'invalid-response',
  ),
  info('nested 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'invalid-response'),
  info(
    'nested 100,000 deep in a member',
    polluting(`"Deep":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
    'loaded',
  ),
  info('__proto__ as a member', polluting('"__proto__":{"polluted":true}'), 'loaded'),
  info(
    '__proto__ as a field',
    JSON.stringify({ ...infoOf(newVersion), FieldProperties: null }).replace(
      '"FieldProperties":null',
      '"FieldProperties":{"__proto__":{"FieldType":"polluted"},"constructor":{"FieldType":"polluted"}}',
    ),
    'loaded',
  ),
  info('constructor as a member', polluting('"constructor":{"prototype":{"polluted":true}}'), 'loaded'),
  image('200 with nothing', '', 'invalid-response'),
  image('200 with HTML', page, 'invalid-response', 'text/html'),
  // Asked for once more as PNG, as everything is that turns out to be no picture.
  { ...image('200 with HTML that is called a picture', page, 'invalid-response'), asked: 2 },
  image('200 with a JSON text', '"iVBORw0KGgo="', 'invalid-response', json),
  {
    ...image('200 with a JSON text that is called a picture', '"iVBORw0KGgo="', 'invalid-response'),
    asked: 2,
  },
  image('200 with an info', infoText, 'invalid-response', json),
  {
    name: 'no picture, to be kept for a year, info',
    at: 'info',
    fault: {
      kind: 'answer',
      type: json,
      body: '{}',
      headers: { 'Cache-Control': 'max-age=31536000, immutable' },
    },
    ends: 'none',
  },
];
