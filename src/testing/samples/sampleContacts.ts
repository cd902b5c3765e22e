import type { FakeContact } from '../server/FakeContact.js';
import { sampleImages } from './sampleImages.js';

/** Companies to try things with. */
export const sampleContacts: readonly FakeContact[] = Array.from({ length: 60 }, (_, index) => ({
  id: index + 1,
  name: `Company ${index + 1} AS`,
  image: index % 2 === 0 ? { bytes: () => sampleImages.png({ hue: index * 37 }) } : undefined,
}));
