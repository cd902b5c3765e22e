import { createFakeSuperOffice, type FakeSuperOffice } from 'react-superoffice-images/testing';
import { mostCompanies, photoId, companiesOf, lists } from '../../lists.js';

/** A picture and its description, ready to be sent: the server must not be what is measured. */
export interface StoredPicture {
  info: Buffer;
  scaled: Buffer;
  original: Buffer;
  mimeType: string;
}

const photoBytes = 4 * 1024 * 1024;
const logoBytes = 90_000;
/** Of the sample companies: a city at dusk. */
const samplePhotoId = 59;
const base = 'https://example.com/Cust12345/api/v1/Contact';

/** Pictures of distinct bytes for every company of the lists, in the one width that is asked for. */
export async function makePictures(): Promise<Map<number, StoredPicture>> {
  const fake = createFakeSuperOffice();
  const samples = await Promise.all(sampleIds(fake).map((id) => readSample(fake, id)));
  const longest = lists.find(({ companies }) => companies === mostCompanies) ?? lists[0];
  const pictures = new Map<number, StoredPicture>();
  for (const [index, { id }] of companiesOf(longest).entries()) {
    const sample = samples[index % samples.length];
    if (sample !== undefined) pictures.set(id, toPicture(id, sample, logoBytes));
  }
  pictures.set(photoId, toPicture(photoId, await readSample(fake, samplePhotoId), photoBytes));
  return pictures;
}

interface Sample {
  info: object;
  scaled: Buffer;
  mimeType: string;
}

/** Those that come as PNG or JPEG. */
function sampleIds(fake: FakeSuperOffice): number[] {
  const others = new Set([6, 24, 33, 53, 62, 63]);
  return fake.contacts
    .filter(({ id, hasImage }) => hasImage && id < 60 && !others.has(id))
    .map(({ id }) => id);
}

async function readSample(fake: FakeSuperOffice, id: number): Promise<Sample> {
  const image = await fake.fetch(new Request(`${base}/${id}/Image?w=64`));
  const info = await fake.fetch(new Request(`${base}/${id}/Imageinfo`));
  return {
    info: await info.json(),
    scaled: Buffer.from(await image.arrayBuffer()),
    mimeType: image.headers.get('Content-Type') ?? 'image/png',
  };
}

function toPicture(id: number, { info, scaled, mimeType }: Sample, originalSize: number): StoredPicture {
  // What follows a picture's end is ignored by all who show it.
  const own = Buffer.concat([scaled, Buffer.from(`#${id}`)]);
  const date = '2024-03-05T10:15:00';
  const entity = {
    ...info,
    BlobId: 100_000 + id,
    BlobSize: originalSize,
    OriginalSize: originalSize,
    MimeType: mimeType,
    CreatedDate: date,
    UpdatedDate: date,
  };
  return {
    info: Buffer.from(JSON.stringify(entity)),
    scaled: own,
    original: Buffer.concat([own, Buffer.alloc(originalSize - own.byteLength)]),
    mimeType,
  };
}
