import type { PictureSize } from '../PictureSize.js';
import { createSurface } from './Surface.js';

/** The longer side of the picture that is made of an SVG, in pixels. It can be made in any size. */
const rasterSize = 1024;

/**
 * Draws an SVG, which is never sent and never a part of the page: inside of an `<img>` it runs no scripts and
 * loads nothing. On the page, because workers have no `<img>`.
 *
 * @throws Where the browser cannot show it.
 */
export async function rasterizeSvg(file: Blob, { width, height }: PictureSize): Promise<Blob> {
  const url = URL.createObjectURL(file.slice(0, file.size, 'image/svg+xml'));
  try {
    const scale = rasterSize / Math.max(width, height);
    const image = new Image();
    image.src = url;
    await image.decode();
    const surface = createSurface(
      Math.max(1, Math.round(width * scale)),
      Math.max(1, Math.round(height * scale)),
    );
    const { canvas } = surface.context;
    surface.context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await surface.encode('image/png');
  } finally {
    URL.revokeObjectURL(url);
  }
}
