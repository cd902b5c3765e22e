import { expectNoLeakedObjectUrls } from 'react-superoffice-images/testing';
import { describe, expect, it } from 'vitest';
import { renderAvatar, untilStatus } from '../fixtures/renderAvatar.js';

const blob = new Blob(['a picture']);

describe('expectNoLeakedObjectUrls', () => {
  it('is content with an avatar that has gone', async () => {
    const check = expectNoLeakedObjectUrls();
    const { avatar, unmount } = renderAvatar({ contactId: 7, name: 'Nordlys Kaffe AS' });
    await untilStatus(avatar, 'loaded');
    unmount();
    await expect(check()).resolves.toBeUndefined();
  }, 15_000);

  it('names what was not revoked', async () => {
    const check = expectNoLeakedObjectUrls();
    const url = URL.createObjectURL(blob);
    await expect(check()).rejects.toThrow(
      `1 object URLs were not revoked, so their pictures stay in memory: ${url}`,
    );
    URL.revokeObjectURL(url);
  }, 15_000);

  it('leaves URLs alone that were made before', async () => {
    const url = URL.createObjectURL(blob);
    await expect(expectNoLeakedObjectUrls()()).resolves.toBeUndefined();
    URL.revokeObjectURL(url);
  });

  it('puts the functions of the browser back', async () => {
    const before = Object.getOwnPropertyDescriptors(URL);
    await expectNoLeakedObjectUrls()();
    expect(Object.getOwnPropertyDescriptors(URL)).toEqual(before);
  });
});
