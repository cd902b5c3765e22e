import { huffmanCodes, JpegBits } from './JpegBits.js';
import type { HuffmanCodes } from './JpegBits.js';
import { huffmanSpecs, quantizationTable, zigzag } from './jpegTables.js';
import { coefficientScale, transformBlock } from './jpegTransform.js';
import { flattenRaster } from './Raster.js';
import type { Raster } from './Raster.js';

interface Component {
  /** `Y`, `Cb` or `Cr` as weights of red, green and blue. */
  weights: readonly [number, number, number];
  /** Quantization and Huffman tables: 0 for luma, 1 for chroma. */
  table: 0 | 1;
  scale: Float32Array;
  dc: HuffmanCodes;
  ac: HuffmanCodes;
  previousDc: number;
}

/**
 * A baseline JFIF file without chroma subsampling. Written here because the encoder of `jpeg-js` needs
 * Node's `Buffer`, and this code must run in browsers as it is.
 *
 * @param quality 1 to 100, as libjpeg counts.
 */
export function encodeJpeg(raster: Raster, quality = 86): Uint8Array<ArrayBuffer> {
  const { width, height, data } = flattenRaster(raster);
  const quantization = [quantizationTable('luminance', quality), quantizationTable('chrominance', quality)];
  const file = new JpegBits();
  writeHeaders(file, width, height, quantization);

  const components = createComponents(quantization);
  const block = new Float32Array(64);
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      for (const component of components) {
        const [red, green, blue] = component.weights;
        const shift = component.table === 0 ? -128 : 0;
        for (let index = 0; index < 64; index += 1) {
          // The last blocks stick out: they repeat the edge.
          const x = Math.min(width - 1, left + (index & 7));
          const y = Math.min(height - 1, top + (index >> 3));
          const at = (y * width + x) * 4;
          block[index] =
            (data[at] ?? 0) * red + (data[at + 1] ?? 0) * green + (data[at + 2] ?? 0) * blue + shift;
        }
        transformBlock(block);
        writeBlock(file, block, component);
      }
    }
  }
  file.flush();
  file.word(0xffd9);
  return file.toBytes();
}

function createComponents(quantization: readonly Uint8Array[]): Component[] {
  const [lumaScale, chromaScale] = quantization.map(coefficientScale);
  const luma = { dc: huffmanCodes(huffmanSpecs.lumaDc), ac: huffmanCodes(huffmanSpecs.lumaAc) };
  const chroma = { dc: huffmanCodes(huffmanSpecs.chromaDc), ac: huffmanCodes(huffmanSpecs.chromaAc) };
  const empty = new Float32Array(64);
  return [
    { weights: [0.299, 0.587, 0.114], table: 0, scale: lumaScale ?? empty, ...luma, previousDc: 0 },
    { weights: [-0.168736, -0.331264, 0.5], table: 1, scale: chromaScale ?? empty, ...chroma, previousDc: 0 },
    { weights: [0.5, -0.418688, -0.081312], table: 1, scale: chromaScale ?? empty, ...chroma, previousDc: 0 },
  ];
}

function writeBlock(file: JpegBits, block: Float32Array, component: Component): void {
  const { ac, dc, scale } = component;
  const quantized = (index: number): number => {
    const position = zigzag[index] ?? 0;
    return Math.round((block[position] ?? 0) * (scale[position] ?? 0));
  };
  const first = quantized(0);
  writeNumber(file, dc, 0, first - component.previousDc);
  component.previousDc = first;

  let zeros = 0;
  for (let index = 1; index < 64; index += 1) {
    const value = quantized(index);
    if (value === 0) {
      zeros += 1;
      continue;
    }
    for (; zeros > 15; zeros -= 16) file.bits(ac.codes[0xf0] ?? 0, ac.lengths[0xf0] ?? 0);
    writeNumber(file, ac, zeros, value);
    zeros = 0;
  }
  if (zeros > 0) file.bits(ac.codes[0] ?? 0, ac.lengths[0] ?? 0);
}

/** The length of the number is Huffman coded together with the zeros before it; then come its bits. */
function writeNumber(file: JpegBits, huffman: HuffmanCodes, zeros: number, value: number): void {
  const length = 32 - Math.clz32(Math.abs(value));
  const symbol = (zeros << 4) | length;
  file.bits(huffman.codes[symbol] ?? 0, huffman.lengths[symbol] ?? 0);
  if (length > 0) file.bits(value < 0 ? value + (1 << length) - 1 : value, length);
}

function writeHeaders(
  file: JpegBits,
  width: number,
  height: number,
  quantization: readonly Uint8Array[],
): void {
  file.word(0xffd8);
  writeSegment(file, 0xffe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
  quantization.forEach((table, id) => {
    writeSegment(file, 0xffdb, [id, ...Array.from(zigzag, (position) => table[position] ?? 1)]);
  });
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  writeSegment(file, 0xffc0, [8, ...size, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]);
  for (const [id, spec] of [
    [0x00, huffmanSpecs.lumaDc],
    [0x10, huffmanSpecs.lumaAc],
    [0x01, huffmanSpecs.chromaDc],
    [0x11, huffmanSpecs.chromaAc],
  ] as const) {
    writeSegment(file, 0xffc4, [id, ...spec.counts, ...spec.values]);
  }
  writeSegment(file, 0xffda, [3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0]);
}

function writeSegment(file: JpegBits, marker: number, content: readonly number[]): void {
  file.word(marker);
  file.word(content.length + 2);
  for (const value of content) file.byte(value);
}
