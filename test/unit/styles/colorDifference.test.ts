import { expect, it } from 'vitest';
import { parseColor } from './color.js';
import { getColorDifference, toLab, type Lab } from './colorDifference.js';

// From table 1 of Sharma, Wu and Dalal: blues, greys, hues on either side of 0, large and small steps.
it.each<[Lab, Lab, number]>([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [61, -5, 29], 22.8977],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
])('tells %j and %j apart as CIEDE2000 does', (one, other, difference) => {
  expect(getColorDifference(one, other)).toBeCloseTo(difference, 4);
  expect(getColorDifference(other, one)).toBeCloseTo(difference, 4);
});

it('has white and black where CIELAB has them', () => {
  for (const [color, lightness] of [
    ['#fff', 100],
    ['#000', 0],
  ] as const) {
    const [l, a, b] = toLab(parseColor(color));
    expect(l).toBeCloseTo(lightness, 3);
    expect(Math.hypot(a, b)).toBeLessThan(0.001);
  }
});
