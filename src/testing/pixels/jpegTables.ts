/** The tables of ITU-T T.81 (the JPEG standard), annex K, which every decoder expects. */

/** Position in the 8x8 block of each coefficient in zigzag order. */
export const zigzag = Uint8Array.from([
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7,
  14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46,
  53, 60, 61, 54, 47, 55, 62, 63,
]);

const luminance = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
  29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103,
  121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
const chrominance = [
  17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66,
];

/** Quantization steps by position in the block (K.1, K.2), scaled the way libjpeg scales by quality. */
export function quantizationTable(kind: 'luminance' | 'chrominance', quality: number): Uint8Array {
  const scale = quality < 50 ? 5000 / quality : 200 - quality * 2;
  const base = kind === 'luminance' ? luminance : chrominance;
  return Uint8Array.from({ length: 64 }, (_, index) =>
    Math.min(255, Math.max(1, Math.floor(((base[index] ?? 99) * scale + 50) / 100))),
  );
}

/** How many Huffman codes have 1, 2, ... 16 bits, and what they stand for, shortest first. */
export interface HuffmanSpec {
  counts: readonly number[];
  values: readonly number[];
}

const dcValues = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** K.3 to K.6 in the order in which a frame declares them: class (DC 0, AC 1) and id (luma 0, chroma 1). */
export const huffmanSpecs = {
  lumaDc: { counts: [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0], values: dcValues },
  lumaAc: {
    counts: [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7d],
    values: fromHex(
      '01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435' +
        '363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a929394959697' +
        '98999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2' +
        'f3f4f5f6f7f8f9fa',
    ),
  },
  chromaDc: { counts: [0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], values: dcValues },
  chromaAc: {
    counts: [0, 2, 1, 2, 4, 4, 3, 4, 7, 5, 4, 4, 0, 1, 2, 0x77],
    values: fromHex(
      '000102031104052131061241510761711322328108144291a1b1c109233352f0156272d10a162434e125f11718191a262728292a' +
        '35363738393a434445464748494a535455565758595a636465666768696a737475767778797a82838485868788898a92939495' +
        '969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae2e3e4e5e6e7e8e9eaf2' +
        'f3f4f5f6f7f8f9fa',
    ),
  },
} satisfies Record<string, HuffmanSpec>;

function fromHex(text: string): number[] {
  return (text.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}
