import type { Raster } from '../../pixels/Raster.js';
import { blueOf, greenOf, redOf } from './Color.js';
import type { Color } from './Color.js';
import type { Shape } from './shapes.js';

/** One colour, or a colour for each point. */
type Fill = Color | ((x: number, y: number) => Color);

/** A shape and what it is filled with, painted over what is there. */
export interface Layer {
  shape: Shape;
  fill: Fill;
  /** 0 to 1. @default 1 */
  opacity?: number | undefined;
}

/** Where (0, 0) lies and how long 1 is. */
export interface Frame {
  /** Pixels. */
  originX: number;
  /** Pixels. */
  originY: number;
  /** Pixels for one unit. */
  unit: number;
}

/** The middle is (0, 0), and the shorter side reaches from -1 to 1. */
export function centredFrame({ width, height }: Raster): Frame {
  return { originX: width / 2, originY: height / 2, unit: Math.min(width, height) / 2 };
}

/** Pixels a side. Small enough for most tiles to lie wholly inside or outside of a shape. */
const tileSize = 8;

/**
 * Paints a shape with smooth edges: a pixel that the edge cuts is covered in part. The distance to the edge
 * is asked for once a tile, and once a pixel only where the edge passes through.
 */
export function paint(raster: Raster, layer: Layer, frame: Frame): void {
  for (let top = 0; top < raster.height; top += tileSize) {
    for (let left = 0; left < raster.width; left += tileSize) {
      const centreX = (left + tileSize / 2 - frame.originX) / frame.unit;
      const centreY = (top + tileSize / 2 - frame.originY) / frame.unit;
      const distance = layer.shape(centreX, centreY) * frame.unit;
      // Half the diagonal, and half a pixel for the smooth edge.
      const reach = tileSize * Math.SQRT1_2 + 0.5;
      if (distance < reach) paintTile(raster, layer, frame, { left, top, isInside: distance < -reach });
    }
  }
}

function paintTile(
  { data, width, height }: Raster,
  { shape, fill, opacity = 1 }: Layer,
  { originX, originY, unit }: Frame,
  { left, top, isInside }: { left: number; top: number; isInside: boolean },
): void {
  const right = Math.min(width, left + tileSize);
  const bottom = Math.min(height, top + tileSize);
  for (let row = top; row < bottom; row += 1) {
    const y = (row + 0.5 - originY) / unit;
    for (let column = left; column < right; column += 1) {
      const x = (column + 0.5 - originX) / unit;
      const cover = isInside ? 1 : Math.min(1, 0.5 - shape(x, y) * unit);
      if (cover <= 0) continue;
      blend(
        data,
        (row * width + column) * 4,
        typeof fill === 'function' ? fill(x, y) : fill,
        cover * opacity,
      );
    }
  }
}

/** Puts a colour over a pixel. @param alpha 0 to 1 */
export function blend(data: Uint8ClampedArray, at: number, color: Color, alpha: number): void {
  const under = (data[at + 3] ?? 0) / 255;
  const total = alpha + under * (1 - alpha);
  if (total <= 0) return;
  const share = alpha / total;
  data[at] = (data[at] ?? 0) * (1 - share) + redOf(color) * share;
  data[at + 1] = (data[at + 1] ?? 0) * (1 - share) + greenOf(color) * share;
  data[at + 2] = (data[at + 2] ?? 0) * (1 - share) + blueOf(color) * share;
  data[at + 3] = total * 255;
}

/** Gives each pixel a colour of its own. */
export function fillPixels(raster: Raster, colorAt: (x: number, y: number) => Color): void {
  for (let y = 0; y < raster.height; y += 1) {
    for (let x = 0; x < raster.width; x += 1) {
      const at = (y * raster.width + x) * 4;
      const color = colorAt(x, y);
      raster.data[at] = redOf(color);
      raster.data[at + 1] = greenOf(color);
      raster.data[at + 2] = blueOf(color);
      raster.data[at + 3] = 255;
    }
  }
}
