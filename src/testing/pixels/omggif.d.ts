/** omggif ships no types: the part of it that is used here. */
declare module 'omggif' {
  class GifWriter {
    constructor(
      buffer: Uint8Array,
      width: number,
      height: number,
      options?: { palette?: readonly number[]; loop?: number },
    );
    addFrame(
      x: number,
      y: number,
      width: number,
      height: number,
      indices: Uint8Array,
      options?: { transparent?: number },
    ): number;
    end(): number;
  }
  class GifReader {
    constructor(buffer: Uint8Array);
    readonly width: number;
    readonly height: number;
    decodeAndBlitFrameRGBA(frame: number, pixels: Uint8ClampedArray): void;
  }
  const omggif: { GifWriter: typeof GifWriter; GifReader: typeof GifReader };
  export = omggif;
}
