import { sampleContacts, type FakeContact, type FakeImage } from 'react-superoffice-images/testing';

/** The bytes of a sample company's picture, for companies that a story makes up. */
function bytesOf(name: string): FakeImage['bytes'] {
  const image = sampleContacts.find((contact) => contact.name === name)?.image;
  if (image === undefined) throw new Error(`The sample company ${name} has no picture.`);
  return image instanceof Uint8Array ? image : image.bytes;
}

/** A JPEG, large enough for the server to scale it: a cup of coffee. */
export const photo = bytesOf('Crème Brumeuse SARL');

/** A coffee house with a picture, or with another one that a story is about. */
export function company(image: FakeContact['image'] = { bytes: photo }): FakeContact {
  return { id: 7, name: 'Nordlys Kaffe AS', image };
}
