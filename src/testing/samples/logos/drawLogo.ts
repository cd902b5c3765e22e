import { createRaster } from '../../pixels/Raster.js';
import type { Raster } from '../../pixels/Raster.js';
import { mixColors } from '../drawing/Color.js';
import { centredFrame, fillPixels, paint } from '../drawing/paint.js';
import type { Frame } from '../drawing/paint.js';
import { setWord, wordWidth } from './glyphs.js';
import type { GlyphName } from './glyphs.js';
import { logoColors } from './LogoColors.js';
import type { Brand, LogoColors, LogoGround } from './LogoColors.js';
import { logoMarks } from './logoMarks.js';
import type { LogoMark } from './logoMarks.js';

/** A mark on a ground, and beside it a word where the logo is a wide one. */
export interface LogoOptions {
  width: number;
  height: number;
  mark: LogoMark;
  brand: Brand;
  ground: LogoGround;
  word?: readonly GlyphName[] | undefined;
}

export function drawLogo({ width, height, mark, brand, ground, word = [] }: LogoOptions): Raster {
  const raster = createRaster(width, height);
  const colors = logoColors(brand, ground);
  paintGround(raster, colors);

  const frame = centredFrame(raster);
  // A mark alone must also look right when it is cropped to a circle.
  const markUnit = frame.unit * (word.length > 0 ? 0.68 : 0.75);
  const xHeight = frame.unit * 0.56;
  const gap = word.length > 0 ? markUnit * 0.55 : 0;
  const lettersWidth = word.length > 0 ? wordWidth(word) * xHeight : 0;
  const left = (width - markUnit * 2 - gap - lettersWidth) / 2;

  paintMark(raster, mark, colors, { originX: left + markUnit, originY: frame.originY, unit: markUnit });
  const origin = {
    originX: left + markUnit * 2 + gap,
    originY: frame.originY - xHeight * 0.42,
    unit: xHeight,
  };
  let x = origin.originX;
  for (const { shape, width: letterWidth } of setWord(word)) {
    paint(raster, { shape, fill: colors.main }, origin);
    x += (letterWidth + 0.2) * xHeight;
  }
  return raster;
}

function paintGround(raster: Raster, { ground }: LogoColors): void {
  if (ground === null) return;
  const [start, end] = ground;
  fillPixels(raster, (x, y) =>
    start === end ? start : mixColors(start, end, (x + y) / (raster.width + raster.height)),
  );
}

function paintMark(raster: Raster, mark: LogoMark, colors: LogoColors, frame: Frame): void {
  for (const layer of logoMarks[mark](colors)) paint(raster, layer, frame);
}
