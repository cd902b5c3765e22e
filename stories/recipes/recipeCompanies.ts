import type { FakeContact } from 'react-superoffice-images/testing';
import { photo } from '../setting/pictures.js';
import type { SuperOfficeParameters } from '../setting/superOfficeLoader.js';

/** What a recipe is tried on: a picture, a new one, none, and one that may not be seen. */
export const recipeCompanies = [
  { id: 7, name: 'Nordlys Kaffe AS', place: 'Bergen', image: { bytes: photo } },
  { id: 21, name: 'Ölmühle Grün GmbH', place: 'Lübeck', image: { bytes: photo, createdDaysAgo: 1 } },
  { id: 34, name: 'Fjellheim Bygg AS', place: 'Lillehammer' },
  { id: 55, name: 'Tvedt & Sønner', place: 'Stavanger' },
] as const satisfies readonly (FakeContact & { place: string })[];

export const recipeParameters: { superOffice: SuperOfficeParameters } = {
  superOffice: {
    fake: { contacts: [...recipeCompanies] },
    prepare: (fake) => void fake.fail({ kind: 'forbidden', contactId: 55 }),
  },
};
