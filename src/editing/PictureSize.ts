/** How large a picture is, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Reads a picture's size from its header; `undefined` where there is none. Beyond the end a `RangeError` is thrown. */
export type ReadSize = (view: DataView) => PictureSize | undefined;
