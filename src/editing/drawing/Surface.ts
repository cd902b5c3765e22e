/** What can be drawn on, of both kinds of canvas. */
export interface Surface {
  context: OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;
  encode: (type: string, quality?: number) => Promise<Blob>;
}

function offscreen(width: number, height: number): Surface | undefined {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  return { context, encode: (type, quality) => canvas.convertToBlob({ type, quality: quality ?? 1 }) };
}

function onPage(width: number, height: number): Surface | undefined {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  const encode: Surface['encode'] = (type, quality) =>
    new Promise((resolve, reject) => {
      const settle = (blob: Blob | null): void => {
        if (blob === null) reject(new Error('The canvas could not be encoded.'));
        else resolve(blob);
      };
      canvas.toBlob(settle, type, quality);
    });
  return { context, encode };
}

/** A transparent canvas: one outside of the page where there are such, which also workers have. */
export function createSurface(width: number, height: number): Surface {
  const surface = 'OffscreenCanvas' in globalThis ? offscreen(width, height) : onPage(width, height);
  if (surface === undefined) throw new Error('There is no memory for a canvas.');
  surface.context.imageSmoothingQuality = 'high';
  return surface;
}
