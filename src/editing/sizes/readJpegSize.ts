import type { PictureSize } from '../PictureSize.js';

/** DHT, JPG and DAC, which lie among the frames' own markers. */
const noFrames = new Set([0xc4, 0xc8, 0xcc]);

/** TEM, RST0 to RST7 and SOI: nothing follows that belongs to them. */
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** From the first frame (SOF), behind whatever camera and software have written in front of it. */
export function readJpegSize(view: DataView): PictureSize | undefined {
  let offset = 2;
  while (offset < view.byteLength) {
    if (view.getUint8(offset) !== 0xff) return undefined;
    const marker = view.getUint8(offset + 1);
    // Any number of 0xFF may stand in front of a marker.
    if (marker === 0xff) offset += 1;
    else if (isAlone(marker)) offset += 2;
    else if (marker >= 0xc0 && marker <= 0xcf && !noFrames.has(marker)) {
      return { width: view.getUint16(offset + 7), height: view.getUint16(offset + 5) };
    } else offset += 2 + view.getUint16(offset + 2);
  }
  return undefined;
}
