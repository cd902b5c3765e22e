/** The four corners of an upright test picture, so that one sees how it lies. */
export const cornerColors = ['red', 'lime', 'blue', 'yellow'] as const;
type CornerColor = (typeof cornerColors)[number];
/** From the upper left one on, row by row. */
type Corners = readonly [CornerColor, CornerColor, CornerColor, CornerColor];

const channels: Readonly<Record<CornerColor, readonly [number, number, number]>> = {
  red: [255, 0, 0],
  lime: [0, 255, 0],
  blue: [0, 0, 255],
  yellow: [255, 255, 0],
};

interface PictureOptions {
  width: number;
  height: number;
  type?: 'image/png' | 'image/jpeg' | 'image/webp';
  corners?: Corners;
  /** Leave a hole in the middle. */
  isTransparent?: boolean;
}

/** A picture of four rectangles. */
export async function makePicture(options: PictureOptions): Promise<Blob> {
  const { width, height, type = 'image/png', corners = cornerColors, isTransparent = false } = options;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas.');
  corners.forEach((color, index) => {
    context.fillStyle = color;
    context.fillRect((index % 2) * (width / 2), Math.floor(index / 2) * (height / 2), width / 2, height / 2);
  });
  if (isTransparent) context.clearRect(width * 0.4, height * 0.4, width * 0.2, height * 0.2);
  return canvas.convertToBlob({ type, quality: 0.9 });
}

const uint16 = (value: number): number[] => [value >> 8, value & 255];
const uint32 = (value: number): number[] => [...uint16(value >>> 16), ...uint16(value & 65_535)];
const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

/** An EXIF block: how the camera was held, and where. */
function exif(orientation: number): number[] {
  const entry = (tag: number, type: number, count: number, value: number[]): number[] => [
    ...uint16(tag),
    ...uint16(type),
    ...uint32(count),
    ...value,
  ];
  const places = 8 + 2 + 2 * 12 + 4;
  const tiff = [
    ...ascii('MM'),
    ...uint16(42),
    ...uint32(8),
    ...uint16(2),
    ...entry(0x0112, 3, 1, [...uint16(orientation), 0, 0]),
    ...entry(0x8825, 4, 1, uint32(places)),
    ...uint32(0),
    // Which half of the earth, as text.
    ...uint16(1),
    ...entry(1, 2, 2, [...ascii('N'), 0, 0, 0]),
    ...uint32(0),
  ];
  const content = [...ascii('Exif'), 0, 0, ...tiff];
  return [0xff, 0xe1, ...uint16(content.length + 2), ...content];
}

/** A photo as a phone makes it: stored on its side, and EXIF says that it is to be turned to the right. */
export async function makePhonePhoto(width: number, height: number): Promise<Blob> {
  const [topLeft, topRight, bottomLeft, bottomRight] = cornerColors;
  const stored = await makePicture({
    width: height,
    height: width,
    type: 'image/jpeg',
    corners: [topRight, bottomRight, topLeft, bottomLeft],
  });
  return new Blob([stored.slice(0, 2), Uint8Array.from(exif(6)), stored.slice(2)], { type: 'image/jpeg' });
}

/** A Windows bitmap of four rectangles. */
export function makeBmp(width: number, height: number): Blob {
  const rowBytes = Math.ceil((width * 3) / 4) * 4;
  const view = new DataView(new ArrayBuffer(54 + rowBytes * height));
  view.setUint16(0, 0x424d);
  view.setUint32(2, view.byteLength, true);
  view.setUint32(10, 54, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  // From the top.
  view.setInt32(22, -height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const color = cornerColors[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)] ?? 'red';
      channels[color].forEach((value, index) => view.setUint8(54 + y * rowBytes + x * 3 + 2 - index, value));
    }
  }
  return new Blob([view.buffer]);
}

/** The four rectangles as an SVG, with a script that must not run and a picture that must not load. */
export const svgFile = new Blob([
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">
    <script>parent.wasRun = true</script>
    <rect width="20" height="10" fill="red"/><rect x="20" width="20" height="10" fill="lime"/>
    <rect y="10" width="20" height="10" fill="blue"/><rect x="20" y="10" width="20" height="10" fill="yellow"/>
  </svg>`,
]);

/** What a file holds, when it is decoded without looking at what it says about itself. */
export interface SeenPicture {
  width: number;
  height: number;
  corners: CornerColor[];
  /** How opaque it is in the middle, 0 to 255. */
  middleAlpha: number;
}

export async function lookAt(file: Blob): Promise<SeenPicture> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'none' });
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('There is no canvas.');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const pixelAt = (x: number, y: number): Uint8ClampedArray => {
    const at = 4 * (Math.floor(height * y) * width + Math.floor(width * x));
    return data.subarray(at, at + 4);
  };
  const colorAt = (x: number, y: number): CornerColor => {
    const pixel = pixelAt(x, y);
    const distance = (color: CornerColor): number =>
      channels[color].reduce((sum, value, index) => sum + Math.abs(value - (pixel[index] ?? 0)), 0);
    return [...cornerColors].toSorted((a, b) => distance(a) - distance(b))[0] ?? 'red';
  };
  return {
    width,
    height,
    corners: [colorAt(0.25, 0.25), colorAt(0.75, 0.25), colorAt(0.25, 0.75), colorAt(0.75, 0.75)],
    middleAlpha: pixelAt(0.5, 0.5)[3] ?? 0,
  };
}

/** The names of a file's parts that are no part of the picture: EXIF, comments, profiles and their like. */
export async function findMetadata(file: Blob): Promise<string[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const found: string[] = [];
  if (view.getUint16(0) === 0xffd8) {
    for (let at = 2; view.getUint16(at) !== 0xffda; at += 2 + view.getUint16(at + 2)) {
      const marker = view.getUint16(at);
      // APP0 is the JFIF header, APP2 the browser's own sRGB profile.
      const isOwn =
        marker === 0xffe2 && String.fromCharCode(...bytes.slice(at + 4, at + 15)) === 'ICC_PROFILE';
      if (((marker > 0xffe0 && marker <= 0xffef) || marker === 0xfffe) && !isOwn) {
        found.push(marker.toString(16));
      }
    }
  } else {
    for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) {
      const name = String.fromCharCode(...bytes.slice(at + 4, at + 8));
      if (!['IHDR', 'PLTE', 'tRNS', 'sBIT', 'sRGB', 'gAMA', 'pHYs', 'IDAT', 'IEND'].includes(name))
        found.push(name);
    }
  }
  return found;
}
