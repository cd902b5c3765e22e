import type { PictureSize } from '../PictureSize.js';

const ispe = 0x69_73_70_65;

/** Boxes in which the properties of the pictures are found, and how many bytes of their own each has in front of them. */
const containers: ReadonlyMap<number, number> = new Map([
  [0x6d_65_74_61, 4], // meta
  [0x69_70_72_70, 0], // iprp
  [0x69_70_63_6f, 0], // ipco
]);

/** The sizes between two offsets: there is one for the picture, and for its thumbnails and tiles one each. */
function findSizes(view: DataView, start: number, end: number): PictureSize[] {
  const sizes: PictureSize[] = [];
  let offset = start;
  while (offset + 8 <= end) {
    const length = view.getUint32(offset);
    const type = view.getUint32(offset + 4);
    // 0 reaches to the end of the file; 1 has 64 bits, which only the pixels themselves need.
    if (length < 8) break;
    const skip = containers.get(type);
    if (type === ispe)
      sizes.push({ width: view.getUint32(offset + 12), height: view.getUint32(offset + 16) });
    else if (skip !== undefined) {
      sizes.push(...findSizes(view, offset + 8 + skip, Math.min(end, offset + length)));
    }
    offset += length;
  }
  return sizes;
}

const area = ({ width, height }: PictureSize): number => width * height;

/** AVIF and HEIC: the largest of the pictures in the file is the one that is decoded. */
export function readHeifSize(view: DataView): PictureSize | undefined {
  return findSizes(view, 0, view.byteLength).toSorted((a, b) => area(b) - area(a))[0];
}
