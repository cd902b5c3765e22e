import type { Background } from './Background.js';
import { checkPicture, type CheckedPicture, type PictureLimits } from './checkPicture.js';
import { JobRunner } from './drawing/JobRunner.js';
import { rasterizeSvg } from './drawing/rasterizeSvg.js';
import { getArea, hasHoles, isUncut, type Framing } from './Framing.js';
import type { PictureSize } from './PictureSize.js';
import { PictureRefusedError } from './Refusal.js';
import { getSendableAsIs } from './sendableAsIs.js';

export interface PictureSettings extends PictureLimits {
  /** The longer side of what is sent, at most, in pixels. */
  maxSize: number;
  /** Of a JPEG, from 0 to 1. */
  quality: number;
}

/** A picture that can be edited and sent. */
export interface OpenedPicture {
  /** What is decoded: the file, or the PNG that was made of an SVG. */
  file: Blob;
  /** What the file is, by its signature. */
  type: string;
  /** Upright, in pixels. */
  size: PictureSize;
  hasTransparency: boolean;
  /** A small copy to look at; `null` where the browser cannot decode the picture, which is then sent as it is. */
  view: Blob | null;
  /** What is sent while nothing is cut off, where that is the file itself. */
  asIs: Blob | undefined;
}

/** The longer side of what is looked at, in pixels: enough for a stage on a fine screen. */
const viewSize = 1024;

/** Of those that we know, all other types can be transparent. */
const opaqueTypes = new Set(['image/jpeg', 'image/bmp']);
/** What not every browser decodes, and what may be whole all the same. */
const rareTypes = new Set(['image/tiff', 'image/heic', 'image/avif', 'image/webp', 'image/svg+xml']);

/** Takes pictures in, and makes of them what is sent. */
export class PictureStudio {
  readonly #runner: JobRunner;
  readonly #settings: PictureSettings;

  constructor(settings: PictureSettings, runner = new JobRunner()) {
    this.#settings = settings;
    this.#runner = runner;
  }

  /** @throws PictureRefusedError Where the file cannot be used. */
  async open(file: Blob, signal?: AbortSignal): Promise<OpenedPicture> {
    const checked = await checkPicture(file, this.#settings);
    signal?.throwIfAborted();
    const asIs = getSendableAsIs(checked, this.#settings.maxSize);
    const { type, size } = checked;
    try {
      const source = type === 'image/svg+xml' ? await rasterizeSvg(file, size) : file;
      const mayBeTransparent = !opaqueTypes.has(type);
      const copy = await this.#runner.open({ file: source, viewSize, mayBeTransparent }, signal);
      return { file: source, type, asIs, ...copy };
    } catch (error) {
      signal?.throwIfAborted();
      if (asIs !== undefined && type === 'image/tiff') {
        return { file, type, size, asIs, hasTransparency: false, view: null };
      }
      throw new PictureRefusedError(undecodable(checked), { cause: error });
    }
  }

  /** What is sent: small, upright and without metadata. */
  async prepare(
    picture: OpenedPicture,
    framing: Framing,
    background: Background,
    signal?: AbortSignal,
  ): Promise<Blob> {
    const { file, size, asIs, view } = picture;
    const isUntouched = view === null || (isUncut(size, framing) && background === 'none');
    if (asIs !== undefined && isUntouched) return asIs;
    const { maxSize, quality } = this.#settings;
    const mayBeTransparent = picture.hasTransparency || hasHoles(size, framing);
    const area = getArea(size, framing);
    const { turns } = framing;
    return this.#runner.render(
      { file, size, turns, area, mayBeTransparent, background, maxSize, quality },
      signal,
    );
  }

  dispose(): void {
    this.#runner.dispose();
  }
}

function undecodable({ type }: CheckedPicture): PictureRefusedError['refusal'] {
  return rareTypes.has(type) ? { code: 'unsupported', type } : { code: 'broken' };
}
