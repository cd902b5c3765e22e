import { createSurface } from './Surface.js';
import { decodeScaled } from './decodeScaled.js';
import { hasTransparentPixels } from './hasTransparentPixels.js';
import type { OpenedCopy, OpenJob } from './PictureJob.js';

/** What is looked at need not be kept: speed before size. */
const viewQuality = 0.9;

/** Decodes a picture once, says what it is like, and makes the copy that is looked at. */
export async function openCopy({ file, viewSize, mayBeTransparent }: OpenJob): Promise<OpenedCopy> {
  const { bitmap } = await decodeScaled(file, 1);
  try {
    const size = { width: bitmap.width, height: bitmap.height };
    const scale = Math.min(1, viewSize / Math.max(size.width, size.height));
    const width = Math.max(1, Math.round(size.width * scale));
    const height = Math.max(1, Math.round(size.height * scale));
    const surface = createSurface(width, height);
    surface.context.drawImage(bitmap, 0, 0, width, height);
    const hasTransparency = mayBeTransparent && hasTransparentPixels(surface);
    const view = await surface.encode(hasTransparency ? 'image/png' : 'image/jpeg', viewQuality);
    return { size, hasTransparency, view };
  } finally {
    bitmap.close();
  }
}
