import { expect, it } from 'vitest';
import { keepSameInfo } from '../../../src/images/keepSameInfo.js';
import { imageInfo } from '../../fixtures/imageInfo.js';

it('keeps the object when the new one says the same, dates and all', async () => {
  const info = await imageInfo();
  expect(keepSameInfo(info, structuredClone(info))).toBe(info);
});

it('keeps one whose dates are text, as a server has sent it', async () => {
  const info = await imageInfo();
  const text: unknown = JSON.parse(JSON.stringify(info));
  expect(keepSameInfo(text, info)).toBe(text);
});

it('takes the new one when anything in it is new', async () => {
  const info = await imageInfo();
  for (const fields of [{ description: 'New' }, { updatedDate: new Date() }, { createdDate: null }]) {
    const now = { ...info, ...fields };
    expect(keepSameInfo(info, now)).toBe(now);
  }
});

it.each([
  [undefined, null],
  [null, { blobId: 1 }],
  [{ blobId: 1 }, null],
])('tells %j from %j', (before, now) => {
  expect(keepSameInfo(before, now)).toBe(now);
});
