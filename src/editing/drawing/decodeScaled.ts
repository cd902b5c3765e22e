/** A picture, upright, and how much smaller it is than the file has it. */
export interface ScaledPicture {
  bitmap: ImageBitmap;
  scale: number;
}

/**
 * Decodes a picture upright, already in the size in which it is needed: browsers scale well, and do it aside.
 * Nothing is ever made larger.
 *
 * @param scale The size in parts of the file's.
 * @param width The picture's, upright, where it is known.
 */
export async function decodeScaled(file: Blob, scale: number, width?: number): Promise<ScaledPicture> {
  const upright: ImageBitmapOptions = { imageOrientation: 'from-image' };
  if (scale >= 1 || width === undefined) return { bitmap: await createImageBitmap(file, upright), scale: 1 };
  const resizeWidth = Math.max(1, Math.round(width * scale));
  // The best takes a moment of its own at the end, which a page would feel and a worker does not.
  const resizeQuality = 'document' in globalThis ? 'medium' : 'high';
  const bitmap = await createImageBitmap(file, { ...upright, resizeWidth, resizeQuality });
  // A browser that knows no `resizeWidth` has decoded it as it is.
  return { bitmap, scale: bitmap.width / width };
}
