/** The steps of a slider: each multiplies the zoom by the same factor, as eyes expect it. */
export const zoomSteps = 100;

export function toZoomStep(zoom: number, maxZoom: number): number {
  return maxZoom > 1 ? Math.round((Math.log(zoom) / Math.log(maxZoom)) * zoomSteps) : 0;
}

export function fromZoomStep(step: number, maxZoom: number): number {
  return maxZoom ** (step / zoomSteps);
}
