import { act, render } from '@testing-library/react';
import * as fc from 'fast-check';
import { ContactAvatar } from 'react-superoffice-images';
import { expect, it, vi } from 'vitest';
import { isDisplayable } from '../../../src/images/displayable.js';
import { runs } from '../../unit/properties/runs.js';
import { pictureBytes, pictureTypes } from '../../unit/properties/wirePictures.js';
import { createApp } from '../fixtures/createApp.js';
import { nextFrame } from '../fixtures/nextFrame.js';

/** What a server says about a picture, and what it sends. */
interface WirePicture {
  bytes: Uint8Array<ArrayBuffer>;
  mimeType: string;
  /** @default the same, and then nobody but the browser looks at the bytes */
  header: string | null;
  isEager: boolean;
}

const pictures: fc.Arbitrary<WirePicture[]> = fc.array(
  fc.record({
    bytes: pictureBytes,
    mimeType: pictureTypes,
    header: fc.option(pictureTypes, { freq: 1 }),
    isEager: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

/** A server whose contacts 1, 2, 3 and so on have these pictures. */
function serve(served: readonly WirePicture[]): typeof globalThis.fetch {
  return async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const [, id = '', endpoint = ''] = /Contact\/(\d+)\/(\w+)$/u.exec(pathname) ?? [];
    const picture = served[Number(id) - 1];
    if (picture === undefined) return new Response(null, { status: 404 });
    const { bytes, mimeType, header } = picture;
    const type = header ?? mimeType;
    return endpoint === 'Imageinfo'
      ? Response.json({ BlobId: Number(id), OriginalSize: bytes.length, MimeType: mimeType })
      : new Response(bytes, { headers: type === '' ? {} : { 'Content-Type': type } });
  };
}

const reasons = new Set(['invalid-response', 'unsupported-image', null]);

/** How an avatar has ended, and what is wrong with that. */
function judge(avatar: Element): { end: string | null; objections: string[] } {
  const end = avatar.getAttribute('data-status');
  const reason = avatar.getAttribute('data-reason');
  const image = avatar.querySelector('img');
  const objections = [
    ...(reasons.has(reason) ? [] : [`The reason is ${reason}.`]),
    ...(end === 'error' && reason === null ? ['It failed without a reason.'] : []),
    ...(end === 'loaded' && !(image?.complete === true && image.naturalWidth > 0)
      ? ['It shows nothing.']
      : []),
    ...(end !== 'loaded' && image !== null ? ['It shows a picture.'] : []),
  ];
  return { end, objections };
}

async function untilEnded(avatars: readonly Element[]): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (avatars.some((avatar) => ['idle', 'loading'].includes(avatar.getAttribute('data-status') ?? ''))) {
    if (performance.now() > deadline) throw new Error('A picture neither came nor failed.');
    await act(() => nextFrame());
  }
}

it('ends loaded or with a reason, whatever the bytes are, and no URL has a type that is a page', async () => {
  const ends = new Map<string | null, number>();
  const types: string[] = [];
  const create = URL.createObjectURL.bind(URL);
  const spy = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) types.push(blob.type);
    return create(blob);
  });
  await fc.assert(
    fc.asyncProperty(pictures, async (served) => {
      const { wrapper } = createApp({ fetch: serve(served) });
      const { container, unmount } = render(
        [...served.entries()].map(([index, { isEager }]) => {
          const id = index + 1;
          return <ContactAvatar key={id} contactId={id} name="A" eager={isEager} />;
        }),
        { wrapper },
      );
      const avatars = [...container.children];
      await untilEnded(avatars);
      const judgements = avatars.map(judge);
      unmount();
      expect(judgements.flatMap(({ objections }) => objections)).toEqual([]);
      for (const { end } of judgements) ends.set(end, (ends.get(end) ?? 0) + 1);
    }),
    runs(50),
  );
  spy.mockRestore();
  expect(types.filter((type) => !isDisplayable(type))).toEqual([]);
  // Both must happen, or nothing is proved.
  expect(new Set(ends.keys())).toEqual(new Set(['error', 'loaded']));
  for (const count of ends.values()) expect(count).toBeGreaterThan(20);
});
