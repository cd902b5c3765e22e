/**
 * A slowly changing value for each pixel, worked out on a coarse grid only and blended in between: clouds
 * and the like cost a tenth then, and look the same.
 *
 * @param step Pixels between two points of the grid.
 */
export function coarseField(
  { width, height }: { width: number; height: number },
  step: number,
  valueAt: (x: number, y: number) => number,
): (x: number, y: number) => number {
  const columns = Math.ceil(width / step) + 2;
  const rows = Math.ceil(height / step) + 2;
  const grid = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      grid[row * columns + column] = valueAt(column * step, row * step);
    }
  }
  return (x, y) => {
    const column = Math.floor(x / step);
    const row = Math.floor(y / step);
    const across = x / step - column;
    const down = y / step - row;
    const at = row * columns + column;
    const top = (grid[at] ?? 0) * (1 - across) + (grid[at + 1] ?? 0) * across;
    const bottom = (grid[at + columns] ?? 0) * (1 - across) + (grid[at + columns + 1] ?? 0) * across;
    return top * (1 - down) + bottom * down;
  };
}
