import { describe, expect, it } from 'vitest';
import { parseColor } from './color.js';
import { getColorDifference, toLab } from './colorDifference.js';
import { visions } from './colorVision.js';

/** Two colors that look alike, or all but, to who has the deficiency, and to nobody else. */
const confused: Readonly<Record<string, [one: string, other: string]>> = {
  protanopia: ['oklch(0.87 0.055 250)', 'oklch(0.89 0.055 310)'],
  deuteranopia: ['oklch(0.87 0.055 60)', 'oklch(0.87 0.055 110)'],
  tritanopia: ['oklch(0.87 0.055 0)', 'oklch(0.87 0.055 55)'],
};

describe.each(Object.entries(visions))('%s', (name, vision) => {
  it.each(['#000', '#777', '#fff'])('leaves the grey %s as it is', (css) => {
    const grey = parseColor(css);
    for (const [index, channel] of vision(grey).entries()) expect(channel).toBeCloseTo(grey[index] ?? 0, 4);
  });

  it('confuses what that deficiency confuses', () => {
    const [, pair] = Object.entries(confused).find(([deficiency]) => name.startsWith(deficiency)) ?? [];
    const [one, other] = (pair ?? []).map(parseColor);
    if (one === undefined || other === undefined) throw new Error(`Nothing is known of ${name}.`);
    expect(getColorDifference(toLab(one), toLab(other))).toBeGreaterThan(15);
    expect(getColorDifference(toLab(vision(one)), toLab(vision(other)))).toBeLessThan(3);
  });
});
