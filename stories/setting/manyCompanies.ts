import { sampleContacts, type FakeContact } from 'react-superoffice-images/testing';

/** As many companies as are wanted: the sample companies over and over, each with an id of its own. */
export function createManyCompanies(count: number): FakeContact[] {
  return Array.from({ length: count }, (_, index) => {
    const { name, image } = sampleContacts[index % sampleContacts.length] ?? { name: 'Nordlys Kaffe AS' };
    const round = Math.floor(index / sampleContacts.length);
    return { id: index + 1, name: round === 0 ? name : `${name} ${round + 1}`, image };
  });
}
