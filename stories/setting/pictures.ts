import { sampleImages, type FakeContact } from 'react-superoffice-images/testing';

/** One company with a picture, in the format that a story is about. */
export function company(image: FakeContact['image'], id = 7): FakeContact {
  return { id, name: 'Nordlys Kaffe AS', image };
}

/** A picture that is large enough for the server to scale it. */
export const photo = (): Uint8Array => sampleImages.jpeg({ width: 1200, height: 900 });
