import type { Background } from '../Background.js';
import type { Area, QuarterTurns } from '../Framing.js';
import type { PictureSize } from '../PictureSize.js';

/** Decodes a picture and makes a small copy of it, to look at while it is edited. */
export interface OpenJob {
  kind: 'open';
  file: Blob;
  /** The longer side of the copy, in pixels. */
  viewSize: number;
  /** Whether pictures of this type can be transparent. */
  mayBeTransparent: boolean;
}

export interface OpenedCopy {
  /** Of the picture itself, upright. */
  size: PictureSize;
  hasTransparency: boolean;
  view: Blob;
}

/** Cuts an area out of a picture, and encodes it. */
export interface RenderJob {
  kind: 'render';
  file: Blob;
  /** Of the picture, upright. */
  size: PictureSize;
  turns: QuarterTurns;
  area: Area;
  /** Whether anything could show through it: the picture itself, or where it does not reach. */
  mayBeTransparent: boolean;
  background: Background;
  /** The longer side of what comes out, at most, in pixels. */
  maxSize: number;
  /** Of a JPEG, from 0 to 1. */
  quality: number;
}

export type PictureJob = OpenJob | RenderJob;

/** Of the first kind the copy, of the second the encoded file. */
export type PictureResult = OpenedCopy | Blob;
