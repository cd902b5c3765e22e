import { sampleImages } from 'react-superoffice-images/testing';
import { describe, expect, it } from 'vitest';
import { checkPicture } from '../../../src/editing/checkPicture.js';

const limits = { maxFileBytes: 50_000, maxMegapixels: 1 };
const check = async (...parts: BlobPart[]): Promise<unknown> =>
  checkPicture(new Blob(parts, { type: 'image/jpeg' }), limits).then(
    ({ type, size }) => ({ type, ...size }),
    (error: unknown) => (error instanceof Error && 'refusal' in error ? error.refusal : error),
  );

/** A PNG that says it has so many pixels, and is a few bytes long. */
function pngOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = sampleImages.png();
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

describe('a file is', () => {
  it('taken for what its bytes say, not its type', async () => {
    expect(await check(sampleImages.png({ width: 40, height: 30 }))).toEqual({
      type: 'image/png',
      width: 40,
      height: 30,
    });
  });

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
    [
      '\uFEFF<?xml version="1.0"?>\n<!-- a > b --><!DOCTYPE svg PUBLIC "-//W3C//DTD" "x.dtd">\n<svg width="9" height="9">',
    ],
    ['<!DOCTYPE svg [<!ENTITY a "b">]><svg\nwidth="9" height="9">'],
  ])('known as an SVG: %s', async (text) => {
    expect(await check(text)).toEqual({ type: 'image/svg+xml', width: 9, height: 9 });
  });

  it.each([
    ['empty', [], { code: 'empty' }],
    ['a text', ['Hello'], { code: 'not-an-image' }],
    ['a page', ['<!DOCTYPE html><html><svg></svg></html>'], { code: 'not-an-image' }],
    ['a file that only says it is an SVG', ['<svgx>'], { code: 'not-an-image' }],
    ['cut off', [sampleImages.png().slice(0, 20)], { code: 'broken' }],
    ['too large', [new Uint8Array(50_001)], { code: 'too-large', bytes: 50_001, maxBytes: 50_000 }],
    ['of too many pixels', [pngOf(1000, 1001)], { code: 'too-many-pixels', maxMegapixels: 1 }],
    [
      'of more pixels than there are',
      [pngOf(0xffffffff, 0xffffffff)],
      { code: 'too-many-pixels', maxMegapixels: 1 },
    ],
  ])('refused where it is %s', async (_, parts, refusal) => {
    expect(await check(...parts)).toEqual(refusal);
  });

  it('taken with as many pixels as there may be', async () => {
    expect(await check(pngOf(1000, 1000))).toMatchObject({ width: 1000 });
  });
});
