/** A number from 0 to 1 for each point of a grid. */
export function hash(x: number, y: number, seed: number): number {
  let mixed = Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 1274126177);
  // Two rounds: after one, neighbours still go together, and grain looks woven.
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/** Smooth noise from 0 to 1, with features about 1 unit wide. */
export function smoothNoise(x: number, y: number, seed: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const across = ease(x - column);
  const down = ease(y - row);
  const top = hash(column, row, seed) * (1 - across) + hash(column + 1, row, seed) * across;
  const bottom = hash(column, row + 1, seed) * (1 - across) + hash(column + 1, row + 1, seed) * across;
  return top * (1 - down) + bottom * down;
}

/** Noise with finer and finer detail, from 0 to 1: clouds, ridges, leaves. */
export function cloudNoise(x: number, y: number, seed: number, octaves = 4): number {
  let sum = 0;
  let weight = 0.5;
  let scale = 1;
  for (let octave = 0; octave < octaves; octave += 1) {
    sum += weight * smoothNoise(x * scale, y * scale, seed + octave);
    weight /= 2;
    scale *= 2;
  }
  return sum / (1 - 2 ** -octaves);
}

function ease(value: number): number {
  return value * value * (3 - 2 * value);
}
