import type { PictureSize } from '../PictureSize.js';

/** Where an SVG says nothing about itself, what browsers make of it. */
const unsaid: PictureSize = { width: 300, height: 150 };

/** Pixels in one of the unit. What depends on where the picture is (`%`, `em`) is no size of its own. */
const units: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['px', 1],
  ['pt', 96 / 72],
  ['pc', 16],
  ['mm', 96 / 25.4],
  ['cm', 96 / 2.54],
  ['in', 96],
]);

function readLength(text: string | undefined): number | undefined {
  const [, digits = '', unit = ''] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)([a-z%]*)\s*$/iu.exec(text ?? '') ?? [];
  const length = Number(digits) * (units.get(unit.toLowerCase()) ?? 0);
  return length > 0 && Number.isFinite(length) ? length : undefined;
}

/** The size that an SVG says it has. Only the root's own attributes are looked at; nothing in it is interpreted. */
export function readSvgSize(text: string): PictureSize {
  const [root = ''] = /<svg(?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?>/iu.exec(text) ?? [];
  const attribute = (name: string): string | undefined =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(root)?.[1];
  const [, , boxWidth, boxHeight] = (attribute('viewBox') ?? '').trim().split(/[\s,]+/u);
  const ratio = (readLength(boxWidth) ?? unsaid.width) / (readLength(boxHeight) ?? unsaid.height);
  const width = readLength(attribute('width'));
  const height = readLength(attribute('height'));
  if (width !== undefined) return { width, height: height ?? width / ratio };
  if (height !== undefined) return { width: height * ratio, height };
  return readLength(boxWidth) !== undefined && readLength(boxHeight) !== undefined
    ? { width: Number(boxWidth), height: Number(boxHeight) }
    : unsaid;
}
