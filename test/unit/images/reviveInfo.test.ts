import { expect, it } from 'vitest';
import { reviveInfo } from '../../../src/images/reviveInfo.js';
import { imageInfo } from '../../fixtures/imageInfo.js';

it('makes instants of the dates that JSON has left as text', async () => {
  const info = await imageInfo({ createdDate: new Date('2024-08-01T08:18:07Z'), updatedDate: null });
  expect(reviveInfo(JSON.parse(JSON.stringify(info)))).toEqual(info);
});

it('gives the same object each time, so that whoever compares finds nothing new', async () => {
  const text: Awaited<ReturnType<typeof imageInfo>> = JSON.parse(JSON.stringify(await imageInfo()));
  expect(reviveInfo(text)).toBe(reviveInfo(text));
});

it('leaves an info alone that is as it was fetched', async () => {
  const info = await imageInfo();
  expect(reviveInfo(info)).toBe(info);
});

it('leaves "no picture" alone', () => {
  expect(reviveInfo(null)).toBeNull();
});
