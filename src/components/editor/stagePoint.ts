import type { StagePoint } from '../../editing/moveFraming.js';

/** Where a pointer is on the stage, in parts of its side from the middle. */
export function toStagePoint(
  region: HTMLElement,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): StagePoint {
  const { left, top, width, height } = region.getBoundingClientRect();
  return { x: (clientX - left) / width - 0.5, y: (clientY - top) / height - 0.5 };
}
