import { sampleImages } from 'react-superoffice-images/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { createJobWorker } from '../../../src/editing/drawing/createJobWorker.js';
import { JobRunner } from '../../../src/editing/drawing/JobRunner.js';
import { fitSquare, frameSquare, frameWhole } from '../../../src/editing/Framing.js';
import { turnFrame, zoomFrame } from '../../../src/editing/moveFraming.js';
import { PictureStudio } from '../../../src/editing/PictureStudio.js';
import {
  cornerColors,
  findMetadata,
  lookAt,
  makeBmp,
  makePhonePhoto,
  makePicture,
  svgFile,
} from './pictureFiles.js';

const settings = { maxSize: 512, maxFileBytes: 20_000_000, maxMegapixels: 50, quality: 0.85 };

/** Where the jobs are done. */
const places = {
  'in a worker': () => {
    const worker = createJobWorker();
    if (worker === undefined) throw new Error('There is no worker.');
    // Else the page would do it, and nobody would notice.
    worker.addEventListener('error', () => failures.push('The worker could not be loaded.'));
    return worker;
  },
  'on the page, without a worker': () => undefined,
  'on the page, where the worker cannot be loaded': () => new Worker('/nowhere.js', { type: 'module' }),
};
const failures: string[] = [];
const studios: PictureStudio[] = [];

function createStudio(createWorker: () => Worker | undefined = places['in a worker']): PictureStudio {
  const studio = new PictureStudio(settings, new JobRunner(createWorker));
  studios.push(studio);
  return studio;
}

afterEach(() => {
  for (const studio of studios.splice(0)) studio.dispose();
  const [failure] = failures.splice(0);
  if (failure !== undefined) throw new Error(failure);
});

const refusalOf = async (file: Blob): Promise<unknown> =>
  createStudio()
    .open(file)
    .then(
      () => 'opened',
      (error: unknown) => (error instanceof Error && 'refusal' in error ? error.refusal : error),
    );

describe.each(Object.entries(places))('%s', (_, createWorker) => {
  it('makes of a phone’s photo what is sent: upright, small, without metadata', async () => {
    const studio = createStudio(createWorker);
    const photo = await studio.open(await makePhonePhoto(600, 900));
    expect(photo).toMatchObject({
      type: 'image/jpeg',
      size: { width: 600, height: 900 },
      hasTransparency: false,
    });
    const sent = await studio.prepare(photo, frameWhole(photo.size), 'none');
    expect(sent.type).toBe('image/jpeg');
    expect(await lookAt(sent)).toMatchObject({ width: 341, height: 512, corners: cornerColors });
    expect(await findMetadata(sent)).toEqual([]);
  });

  it('keeps what is transparent', async () => {
    const studio = createStudio(createWorker);
    const logo = await studio.open(await makePicture({ width: 300, height: 200, isTransparent: true }));
    expect(logo.hasTransparency).toBe(true);
    const sent = await studio.prepare(logo, fitSquare(logo.size), 'none');
    expect(sent.type).toBe('image/png');
    expect(await lookAt(sent)).toMatchObject({
      width: 300,
      height: 300,
      corners: cornerColors,
      middleAlpha: 0,
    });
    expect(await findMetadata(sent)).toEqual([]);
  });
});

describe('what is sent', () => {
  it('is what is in the frame', async () => {
    const studio = createStudio();
    const photo = await studio.open(await makePicture({ width: 800, height: 600, type: 'image/jpeg' }));
    // A quarter of the picture around its middle, turned to the right.
    const framing = turnFrame(photo.size, zoomFrame(photo.size, frameSquare(photo.size), 8 / 3), 'right');
    const sent = await studio.prepare(photo, framing, 'none');
    const [topLeft, topRight, bottomLeft, bottomRight] = cornerColors;
    expect(await lookAt(sent)).toMatchObject({
      width: 300,
      height: 300,
      corners: [bottomLeft, topLeft, bottomRight, topRight],
    });
  });

  it.each(['left', 'right'] as const)('is turned twice to the %s', async (direction) => {
    const studio = createStudio();
    const photo = await studio.open(await makePicture({ width: 90, height: 60 }));
    const once = turnFrame(photo.size, frameWhole(photo.size), direction);
    const sent = await studio.prepare(photo, turnFrame(photo.size, once, direction), 'none');
    expect(await lookAt(sent)).toMatchObject({
      width: 90,
      height: 60,
      corners: cornerColors.toReversed(),
    });
  });

  it.each(['white', 'black'] as const)(
    'has a %s ground where that was chosen, and is a JPEG then',
    async (ground) => {
      const studio = createStudio();
      const logo = await studio.open(await makePicture({ width: 300, height: 200, isTransparent: true }));
      const sent = await studio.prepare(logo, frameWhole(logo.size), ground);
      expect(sent.type).toBe('image/jpeg');
      expect(await lookAt(sent)).toMatchObject({ width: 300, height: 200, middleAlpha: 255 });
    },
  );

  it('is a JPEG of a PNG that is not transparent', async () => {
    const studio = createStudio();
    const picture = await studio.open(await makePicture({ width: 300, height: 300 }));
    expect(picture.hasTransparency).toBe(false);
    expect((await studio.prepare(picture, frameWhole(picture.size), 'none')).type).toBe('image/jpeg');
  });

  it.each([
    ['WebP', () => makePicture({ width: 40, height: 20, type: 'image/webp' }), 'image/webp'],
    ['BMP', () => makeBmp(40, 20), 'image/bmp'],
  ])('is converted from %s', async (_, makeFile, type) => {
    const studio = createStudio();
    const picture = await studio.open(await makeFile());
    expect(picture).toMatchObject({ type, size: { width: 40, height: 20 } });
    const sent = await studio.prepare(picture, frameWhole(picture.size), 'none');
    expect(sent.type).toBe('image/jpeg');
    expect(await lookAt(sent)).toMatchObject({ width: 40, height: 20, corners: cornerColors });
  });

  it('is drawn from an SVG, of which nothing runs and nothing is sent', async () => {
    const studio = createStudio();
    const picture = await studio.open(svgFile);
    expect(picture).toMatchObject({ type: 'image/svg+xml', size: { width: 1024, height: 512 } });
    const sent = await studio.prepare(picture, frameWhole(picture.size), 'none');
    expect(await lookAt(sent)).toMatchObject({ width: 512, height: 256, corners: cornerColors });
    expect(window).not.toHaveProperty('wasRun');
    expect(document.querySelector('svg')).toBeNull();
  });

  it('is a small GIF itself, until it is cropped', async () => {
    const studio = createStudio();
    const gif = sampleImages.gif({ width: 90, height: 60 });
    const picture = await studio.open(new Blob([gif]));
    const asIs = await studio.prepare(picture, frameWhole(picture.size), 'none');
    expect([asIs.type, asIs.size]).toEqual(['image/gif', gif.length]);
    const cropped = await studio.prepare(picture, frameSquare(picture.size), 'none');
    expect(cropped.type).toBe('image/jpeg');
    expect(await lookAt(cropped)).toMatchObject({ width: 60, height: 60 });
  });

  it('is a small TIFF itself, which Chromium cannot decode', async () => {
    const studio = createStudio();
    const tiff = sampleImages.tiff({ width: 90, height: 60 });
    const picture = await studio.open(new Blob([tiff]));
    expect(picture).toMatchObject({ view: null, size: { width: 90, height: 60 } });
    const sent = await studio.prepare(picture, frameWhole(picture.size), 'none');
    expect([sent.type, sent.size]).toEqual(['image/tiff', tiff.length]);
  });
});

describe('a file is refused', () => {
  it('where its header is whole and its pixels are not', async () => {
    const jpeg = await makePicture({ width: 200, height: 200, type: 'image/jpeg' });
    expect(await refusalOf(jpeg.slice(0, 620))).toEqual({ code: 'broken' });
  });

  it('where the browser cannot decode it, and SuperOffice does not take it', async () => {
    const tiff = sampleImages.tiff({ width: 600, height: 60 });
    expect(await refusalOf(new Blob([tiff]))).toEqual({ code: 'unsupported', type: 'image/tiff' });
  });
});

describe('work that is given up', () => {
  it('ends at once, with the reason of the signal', async () => {
    const studio = createStudio();
    const giveUp = new AbortController();
    const opening = studio.open(await makePicture({ width: 900, height: 900 }), giveUp.signal);
    giveUp.abort(new Error('given up'));
    await expect(opening).rejects.toThrow('given up');
  });

  it('does not keep the next from being done', async () => {
    const studio = createStudio();
    const giveUp = new AbortController();
    const file = await makePicture({ width: 900, height: 900 });
    const first = studio.open(file, giveUp.signal);
    giveUp.abort();
    await expect(first).rejects.toThrow('abort');
    await expect(studio.open(file)).resolves.toMatchObject({ size: { width: 900 } });
  });
});
