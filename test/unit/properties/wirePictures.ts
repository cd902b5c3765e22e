import * as fc from 'fast-check';
import { sampleImages } from 'react-superoffice-images/testing';

type Bytes = Uint8Array<ArrayBuffer>;

const size = { width: 24, height: 16 };

/** True files of every type that SuperOffice stores. */
const trueFiles: readonly Bytes[] = [
  sampleImages.png(size),
  sampleImages.jpeg(size),
  sampleImages.gif(size),
  sampleImages.tiff(size),
].map((file) => Uint8Array.from(file));

/** Beginnings that make the rest look like something. */
const beginnings = [
  'RIFF....WEBPVP8 ',
  '....ftypavif',
  '....ftypheic',
  'BM\0\0\0\0\0\0\0\0',
  '<svg xmlns="http://www.w3.org/2000/svg">',
  '<!DOCTYPE html>',
  '{"Message":',
  '%PDF-1.7',
  '\0\0\x01\0',
].map((text) => Uint8Array.from(text, (character) => character.charCodeAt(0)));

function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const anyBytes = fc.uint8Array({ maxLength: 300 });

/** A true file after something has happened to it: cut off, written over, or something put in. */
const damagedFiles = fc
  .record({
    file: fc.constantFrom(...trueFiles),
    at: fc.nat(),
    removed: fc.oneof(fc.nat(8), fc.nat(10_000)),
    added: fc.oneof(fc.uint8Array({ maxLength: 8 }), anyBytes, fc.constantFrom(...trueFiles)),
  })
  .map(({ file, at, removed, added }) => {
    const from = at % (file.length + 1);
    return concat(file.subarray(0, from), added, file.subarray(from + removed));
  });

/** What a server may send where a picture is expected. */
export const pictureBytes: fc.Arbitrary<Bytes> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...trueFiles) },
  { weight: 4, arbitrary: damagedFiles },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...beginnings), anyBytes).map((parts) => concat(...parts)),
  },
  { weight: 1, arbitrary: anyBytes.map((bytes) => concat(bytes)) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary' }).map((text) => concat(new TextEncoder().encode(text))),
  },
);

/** What an info or a header may call it: true, untrue, or nonsense. */
export const pictureTypes: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'image/png',
      'image/jpeg',
      'image/gif',
      'image/tiff',
      'IMAGE/JPG; q=1',
      'image/x-png',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      'labore',
      'text/html',
      'image/svg+xml',
      'application/xhtml+xml',
      'application/octet-stream',
      'image/png,text/html',
      'image/png;text/html',
      'multipart/form-data',
    ),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{1,12}\/[a-z+.-]{1,12}(?:; ?[a-z]=[a-z"]{0,5})?$/) },
);
