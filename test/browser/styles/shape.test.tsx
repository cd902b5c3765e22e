import { expect, it } from 'vitest';
import { renderAvatar, untilStatus } from '../fixtures/renderAvatar.js';

it.each([
  ['circle', '50%'],
  ['rounded', '22%'],
  ['square', '0px'],
] as const)('cuts picture and initials to a %s', async (shape, radius) => {
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys', shape });
  const initials = avatar.querySelector('.so-avatar-fallback');
  expect(initials && getComputedStyle(initials).borderRadius).toBe(radius);
  await untilStatus(avatar, 'loaded');
  const picture = avatar.querySelector('img');
  expect(picture && getComputedStyle(picture).borderRadius).toBe(radius);
  expect(picture?.getBoundingClientRect().toJSON()).toEqual(avatar.getBoundingClientRect().toJSON());
});
