import { decodeImage, sampleImages } from 'react-superoffice-images/testing';
import { describe, expect, it } from 'vitest';
import { checkPicture } from '../../../src/editing/checkPicture.js';
import { getSendableAsIs } from '../../../src/editing/sendableAsIs.js';

const sendable = async (bytes: Uint8Array<ArrayBuffer>, maxSize = 512): Promise<Uint8Array | undefined> => {
  const checked = await checkPicture(new Blob([bytes]), { maxFileBytes: 1e7, maxMegapixels: 10 });
  const blob = getSendableAsIs(checked, maxSize);
  return blob && new Uint8Array(await blob.arrayBuffer());
};

const textOf = (bytes: Uint8Array | undefined): string => String.fromCharCode(...(bytes ?? []));

/** Puts blocks in front of a GIF's first frame. */
function gifWith(...blocks: string[]): Uint8Array<ArrayBuffer> {
  const gif = textOf(sampleImages.gif({ width: 8, height: 8 }));
  const start = 13 + 3 * 2 ** ((gif.charCodeAt(10) & 7) + 1);
  const text = gif.slice(0, start) + blocks.join('') + gif.slice(start);
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const comment = '\x21\xfe\x0bTaken homes\0';
const xmp = '\x21\xff\x0bXMP DataXMP\x05place\0';
const loop = '\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0';
const control = '\x21\xf9\x04\x04\x0a\0\0\0';

describe('a small GIF is sent as it is', () => {
  it('with its frames, and how often and how fast they run', async () => {
    const sent = await sendable(gifWith(loop, control));
    expect(textOf(sent)).toBe(textOf(gifWith(loop, control)));
  });

  it('without comments and metadata', async () => {
    const sent = await sendable(gifWith(comment, loop, xmp, control));
    expect(textOf(sent)).toBe(textOf(gifWith(loop, control)));
    expect(sent && decodeImage(sent)).toMatchObject({ width: 8, height: 8 });
  });

  it('without what stands behind its end', async () => {
    const sent = await sendable(Uint8Array.from([...gifWith(), ...new TextEncoder().encode('secret')]));
    expect(textOf(sent)).toBe(textOf(gifWith()));
  });

  it('not where it is damaged, or too wide', async () => {
    const gif = sampleImages.gif({ width: 60, height: 8 });
    expect(await sendable(gif.slice(0, -9))).toBeUndefined();
    expect(await sendable(gif, 59)).toBeUndefined();
    expect(await sendable(gif, 60)).toBeDefined();
  });
});

describe('a small TIFF is sent as it is', () => {
  it('where it holds nothing but the picture', async () => {
    const tiff = sampleImages.tiff();
    expect(textOf(await sendable(tiff))).toBe(textOf(tiff));
  });

  it('not where it tells of places', async () => {
    const tiff = sampleImages.tiff();
    const view = new DataView(tiff.buffer);
    const isLittleEndian = view.getUint16(0) === 0x4949;
    const directory = view.getUint32(4, isLittleEndian);
    const last = directory + 2 + (view.getUint16(directory, isLittleEndian) - 1) * 12;
    view.setUint16(last, 34_853, isLittleEndian);
    expect(await sendable(tiff)).toBeUndefined();
  });
});

it('sends no PNG and no JPEG as it is: they may tell anything', async () => {
  expect(await sendable(sampleImages.png())).toBeUndefined();
  expect(await sendable(sampleImages.jpeg())).toBeUndefined();
});
