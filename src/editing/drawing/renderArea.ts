import type { Area, QuarterTurns } from '../Framing.js';
import type { PictureSize } from '../PictureSize.js';
import { decodeScaled } from './decodeScaled.js';
import { hasTransparentPixels } from './hasTransparentPixels.js';
import type { RenderJob } from './PictureJob.js';
import { createSurface, type Surface } from './Surface.js';

/** The smallest picture that holds an area, at most so large. */
function getRenderedSize(area: PictureSize, maxSize: number): PictureSize {
  const scale = Math.min(1, maxSize / Math.max(area.width, area.height));
  return {
    width: Math.max(1, Math.round(area.width * scale)),
    height: Math.max(1, Math.round(area.height * scale)),
  };
}

/** Draws in the pixels of the turned picture from here on, the area's corner at the canvas's. */
function showArea({ context }: Surface, area: Area, turns: QuarterTurns, size: PictureSize): void {
  const { width, height } = context.canvas;
  context.scale(width / area.width, height / area.height);
  context.translate(-area.x, -area.y);
  const corner = {
    0: [0, 0],
    1: [size.height, 0],
    2: [size.width, size.height],
    3: [0, size.width],
  } as const;
  const [left, top] = corner[turns];
  context.translate(left, top);
  context.rotate((turns * Math.PI) / 2);
}

/** What is sent: an area of a picture, upright and small, as PNG where it is transparent, else as JPEG. */
export async function renderArea(job: RenderJob): Promise<Blob> {
  const { file, size, turns, area, mayBeTransparent, background, maxSize, quality } = job;
  const rendered = getRenderedSize(area, maxSize);
  const { bitmap } = await decodeScaled(file, rendered.width / area.width, size.width);
  try {
    const surface = createSurface(rendered.width, rendered.height);
    if (background !== 'none') {
      surface.context.fillStyle = background;
      surface.context.fillRect(0, 0, rendered.width, rendered.height);
    }
    showArea(surface, area, turns, size);
    surface.context.drawImage(bitmap, 0, 0, size.width, size.height);
    // A new file out of pixels: whatever else the old one told, as where it was taken, is not in it.
    const isTransparent = mayBeTransparent && background === 'none' && hasTransparentPixels(surface);
    return await surface.encode(isTransparent ? 'image/png' : 'image/jpeg', quality);
  } finally {
    bitmap.close();
  }
}
