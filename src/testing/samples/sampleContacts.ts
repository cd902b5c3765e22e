import type { FakeContact } from '../server/FakeContact.js';
import { sampleCompanyNames } from './sampleCompanyNames.js';
import { samplePicture } from './samplePictures.js';

/** Ages of the pictures that are new or were changed lately; the others are years old. */
const ages: ReadonlyMap<number, { createdDaysAgo: number; updatedDaysAgo: number }> = new Map([
  [3, { createdDaysAgo: 1, updatedDaysAgo: 1 }],
  [13, { createdDaysAgo: 1200, updatedDaysAgo: 0.1 }],
  [18, { createdDaysAgo: 4, updatedDaysAgo: 4 }],
  [28, { createdDaysAgo: 640, updatedDaysAgo: 2 }],
  [34, { createdDaysAgo: 0.05, updatedDaysAgo: 0.05 }],
  [46, { createdDaysAgo: 3, updatedDaysAgo: 0.5 }],
  [49, { createdDaysAgo: 2100, updatedDaysAgo: 5 }],
  [59, { createdDaysAgo: 365, updatedDaysAgo: 6 }],
  [60, { createdDaysAgo: 30, updatedDaysAgo: 20 }],
]);

/**
 * Companies to try things with: invented ones with names in many scripts, about half of them with a
 * picture. The pictures are drawn by code when they are first asked for: logos and photo-like scenes, 48 to
 * 800 pixels wide, as PNG, JPEG, GIF and TIFF. Contact 7 has one, contact 4 has none.
 */
export const sampleContacts: readonly FakeContact[] = sampleCompanyNames.map(([id, name]) => {
  const picture = samplePicture(id);
  if (picture === undefined) return { id, name };
  const age = ages.get(id) ?? {
    createdDaysAgo: 400 + ((id * 97) % 1900),
    updatedDaysAgo: 60 + ((id * 53) % 300),
  };
  return { id, name, image: { ...picture, ...age } };
});
