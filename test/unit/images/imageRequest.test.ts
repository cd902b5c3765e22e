import { describe, expect, it } from 'vitest';
import { toImageRequest, toWidthBucket } from '../../../src/images/imageRequest.js';
import { imageInfo } from '../../fixtures/imageInfo.js';

const large = 100_000;

describe('the width', () => {
  it.each([
    [1, 64],
    [40, 64],
    [64, 64],
    [64.5, 128],
    [65, 128],
    [128, 128],
    [129, 256],
    [256, 256],
    [257, 512],
    [512, 512],
    [513, 512],
    [4_000, 512],
  ])('of a box of %d device pixels is asked for as %i', async (pixels, bucket) => {
    expect(toWidthBucket(pixels)).toBe(bucket);
    expect(toImageRequest(await imageInfo({ originalSize: large }), pixels).width).toBe(bucket);
  });

  it('is left out where no box is known', async () => {
    expect(toImageRequest(await imageInfo({ originalSize: large }), undefined).width).toBeUndefined();
  });

  it.each([1, 8_191, 8_192])(
    'is left out for an original of %i bytes, which serves every box',
    async (size) => {
      const info = await imageInfo({ originalSize: size });
      const requests = [16, 64, 100, 500, 2_000].map((pixels) => toImageRequest(info, pixels));
      expect(new Set(requests.map((request) => JSON.stringify(request))).size).toBe(1);
      expect(requests[0]?.width).toBeUndefined();
    },
  );

  it.each([8_193, large])('is asked for where the original has %i bytes', async (size) => {
    expect(toImageRequest(await imageInfo({ originalSize: size }), 40).width).toBe(64);
  });

  it('is asked for where the size of the original is not known', async () => {
    expect(toImageRequest(await imageInfo({ originalSize: 0 }), 40).width).toBe(64);
  });

  it('stays what it was when the picture was asked for before its size was known', async () => {
    expect(toImageRequest(await imageInfo({ originalSize: 500 }), 40, true).width).toBe(64);
  });
});

describe('the type', () => {
  it.each(['image/tiff', 'image/TIFF', 'image/heic', 'image/x-wmf', 'image/svg+xml'])(
    'of %s is asked for as PNG',
    async (mimeType) => {
      expect(toImageRequest(await imageInfo({ mimeType }), 40).type).toBe('PNG');
    },
  );

  it.each(['image/png', 'image/jpeg', 'image/jpg', 'image/pjpeg', 'image/gif', 'image/webp'])(
    'of %s stays',
    async (mimeType) => {
      expect(toImageRequest(await imageInfo({ mimeType }), 40).type).toBeUndefined();
    },
  );

  it.each(['labore', '', 'application/octet-stream', 'image', 'PNG'])(
    'stays where the info tells nonsense such as %j',
    async (mimeType) => {
      expect(toImageRequest(await imageInfo({ mimeType }), 40).type).toBeUndefined();
    },
  );
});

it('names the version of the info', async () => {
  expect(toImageRequest(await imageInfo({ version: '12@2024' }), 40).version).toBe('12@2024');
});
