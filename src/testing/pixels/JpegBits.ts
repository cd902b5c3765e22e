import type { HuffmanSpec } from './jpegTables.js';

/** Code and length in bits of each symbol. */
export interface HuffmanCodes {
  codes: Uint16Array;
  lengths: Uint8Array;
}

/** Canonical Huffman codes: counted up within a length, doubled when the length grows (T.81, annex C). */
export function huffmanCodes({ counts, values }: HuffmanSpec): HuffmanCodes {
  const codes = new Uint16Array(256);
  const lengths = new Uint8Array(256);
  let code = 0;
  let position = 0;
  counts.forEach((count, index) => {
    for (let used = 0; used < count; used += 1) {
      const symbol = values[position] ?? 0;
      codes[symbol] = code;
      lengths[symbol] = index + 1;
      code += 1;
      position += 1;
    }
    code *= 2;
  });
  return { codes, lengths };
}

/** The growing file: whole bytes for the headers, single bits for the picture. */
export class JpegBits {
  #bytes = new Uint8Array(1 << 15);
  #length = 0;
  #held = 0;
  #heldBits = 0;

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  word(value: number): void {
    this.byte(value >> 8);
    this.byte(value & 255);
  }

  /** @param length At most 16. */
  bits(value: number, length: number): void {
    this.#held = (this.#held << length) | value;
    this.#heldBits += length;
    while (this.#heldBits >= 8) {
      this.#heldBits -= 8;
      const byte = (this.#held >> this.#heldBits) & 255;
      this.byte(byte);
      // A bare FF would read as a marker.
      if (byte === 255) this.byte(0);
    }
    this.#held &= (1 << this.#heldBits) - 1;
  }

  /** Fills the last byte with ones, as the standard asks. */
  flush(): void {
    if (this.#heldBits > 0) this.bits((1 << (8 - this.#heldBits)) - 1, 8 - this.#heldBits);
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}
