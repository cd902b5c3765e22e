/** How many colours there are in `styles/`. */
const colorCount = 12;

/**
 * Which of the colours an id gets, from 0: always the same one, whatever the name becomes, and rarely the
 * one of its neighbours in a list.
 */
export function getColorIndex(id: number): number {
  // Knuth's multiplicative hash: ids that follow each other end up far apart. The high bits are the mixed ones.
  return Math.floor(((Math.imul(id, 2_654_435_761) >>> 0) / 2 ** 32) * colorCount);
}
