import { sniffImageType } from '../images/sniffImageType.js';
import type { Reader } from './createReader.js';
import { resultOf } from './database.js';
import { atLeastAsWide, type ImageKey } from './rowKeys.js';

/** Can it be read, and does it begin like a picture? The browser may have lost the file behind a Blob. */
async function isReadable(blob: Blob): Promise<boolean> {
  try {
    return (await sniffImageType(blob)) !== undefined;
  } catch {
    return false;
  }
}

/** The bytes as they are kept, in the width that is wanted or else in the next larger one. */
export async function findImage(read: Reader, key: ImageKey): Promise<Blob | undefined> {
  const row = await read(async ({ images }) => {
    const keys = await resultOf(images.getAllKeys(atLeastAsWide(key)));
    const found = keys.find((each) => Array.isArray(each) && each.at(-1) === key.type);
    return found === undefined ? undefined : resultOf<unknown>(images.get(found));
  });
  return row instanceof Blob && (await isReadable(row)) ? row : undefined;
}
