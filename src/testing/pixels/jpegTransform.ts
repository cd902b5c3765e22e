const aanScale = [1, 1.387039845, 1.306562965, 1.175875602, 1, 0.785694958, 0.5411961, 0.275899379];

/** What a transformed coefficient is multiplied by: AAN's own scale and the quantization step at once. */
export function coefficientScale(quantization: Uint8Array): Float32Array {
  return Float32Array.from(
    quantization,
    (step, index) => 1 / (step * (aanScale[index >> 3] ?? 1) * (aanScale[index & 7] ?? 1) * 8),
  );
}

/** Forward discrete cosine transform of an 8x8 block in place, after Arai, Agui and Nakajima. */
export function transformBlock(block: Float32Array): void {
  for (let row = 0; row < 64; row += 8) transformLine(block, row, 1);
  for (let column = 0; column < 8; column += 1) transformLine(block, column, 8);
}

function transformLine(block: Float32Array, start: number, step: number): void {
  const value = (index: number): number => block[start + index * step] ?? 0;
  const sum07 = value(0) + value(7);
  const difference07 = value(0) - value(7);
  const sum16 = value(1) + value(6);
  const difference16 = value(1) - value(6);
  const sum25 = value(2) + value(5);
  const difference25 = value(2) - value(5);
  const sum34 = value(3) + value(4);
  const difference34 = value(3) - value(4);

  const even0 = sum07 + sum34;
  const even1 = sum16 + sum25;
  const even2 = (sum16 - sum25 + sum07 - sum34) * Math.SQRT1_2;
  block[start] = even0 + even1;
  block[start + 4 * step] = even0 - even1;
  block[start + 2 * step] = sum07 - sum34 + even2;
  block[start + 6 * step] = sum07 - sum34 - even2;

  const odd0 = difference34 + difference25;
  const odd1 = (difference25 + difference16) * Math.SQRT1_2;
  const odd2 = difference16 + difference07;
  const rotation = (odd0 - odd2) * 0.382683433;
  const odd3 = 0.5411961 * odd0 + rotation;
  const odd4 = 1.306562965 * odd2 + rotation;
  const odd5 = difference07 + odd1;
  const odd6 = difference07 - odd1;
  block[start + 5 * step] = odd6 + odd3;
  block[start + 3 * step] = odd6 - odd3;
  block[start + step] = odd5 + odd4;
  block[start + 7 * step] = odd5 - odd4;
}
