import type { PictureSize } from '../PictureSize.js';
import { readTiffEntries } from './readTiffEntries.js';

export function readTiffSize(view: DataView): PictureSize | undefined {
  const entries = readTiffEntries(view);
  const width = entries.get(256);
  const height = entries.get(257);
  return width === undefined || height === undefined ? undefined : { width, height };
}
