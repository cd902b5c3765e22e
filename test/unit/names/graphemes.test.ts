import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstGrapheme } from '../../../src/names/graphemes.js';
import { runs } from '../properties/runs.js';
import { anyName } from './anyName.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Without what is not seen, and marks on it. */
function seen(text: string): string {
  return text.replace(
    /(?!\p{Variation_Selector})[\p{Cf}\p{Default_Ignorable_Code_Point}][\p{M}\p{Emoji_Modifier}\u0E33\u0EB3\uFF9E\uFF9F]*/gu,
    '',
  );
}

/** Is the part one grapheme of the text for the engine, or several that follow each other? */
function isWhole(part: string, text: string): boolean {
  const graphemes = Array.from(segmenter.segment(text), ({ segment }) => seen(segment));
  return graphemes.some((_, start) => {
    let run = '';
    for (const grapheme of graphemes.slice(start, start + part.length)) {
      run += grapheme;
      if (run.length >= seen(part).length) break;
    }
    return run === seen(part);
  });
}

/** Where the standard ties what no name holds, nor is it tied here. */
const unheardOf = new RegExp(
  [
    // Korean syllables in parts, as before 1933.
    '[\\u1100-\\u11FF\\uA960-\\uA97C\\uD7B0-\\uD7FF]',
    // Letters of manuscripts that precede their own.
    '[\\u0D4E\\u{111C2}\\u{111C3}\\u{113D1}\\u{1193F}\\u{11941}\\u{11A84}-\\u{11A89}\\u{11D46}\\u{11F02}]',
  ].join('|'),
  'u',
);

it.each([
  ['क्षत्रिय', 'क्ष'],
  ['র্যাব', 'র্যা'],
  ['ಕ್ಷಮಾ', 'ಕ್ಷ'],
  ['ශ්‍රී', 'ශ්‍රී'],
  ['ක්ෂ', 'ක්'],
  ['ஸ்ரீதர்', 'ஸ்ரீ'],
  ['ஸ்டாலின்', 'ஸ்'],
  ['ក្រុង', 'ក្រុ'],
  ['ꦏ꧀ꦱꦠꦿꦶꦪ', 'ꦏ꧀ꦱ'],
])('ties consonants that are one shape: %s → %s', (word, grapheme) => {
  expect(firstGrapheme(word)).toBe(grapheme);
});

it.each([
  ['\u3164\u115FA', 'A'],
  ['ʼnA', 'n'],
  ['\u06003', '3'],
  ['™A', 'A'],
  ['เปรม', 'ป'],
  ['🇳A', 'A'],
  ['A\u200D', 'A'],
  ['A\u{E0067}', 'A'],
  ['👩\u200D', '👩'],
])('passes over what is no character to read: %j → %s', (word, grapheme) => {
  expect(firstGrapheme(word)).toBe(grapheme);
});

it('cuts marks that are piled up without end', () => {
  expect(firstGrapheme(`Z${'\u0315'.repeat(500)}`).length).toBeLessThan(40);
});

it('cuts nothing that the engine holds together', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const text = name.normalize();
      const first = firstGrapheme(text);
      fc.pre(!unheardOf.test(text));
      expect(isWhole(first, text) || first === '').toBe(true);
    }),
    runs(1_000),
  );
});

it('cuts no sign of Unicode, wherever it stands', () => {
  const signs = Array.from({ length: 0x11_0000 }, (_, codePoint) => codePoint)
    .filter((codePoint) => codePoint < 0xd800 || codePoint > 0xdfff)
    .map((codePoint) => String.fromCodePoint(codePoint))
    .filter(
      (sign) =>
        /\p{Assigned}/u.test(sign) &&
        !unheardOf.test(sign) &&
        !/[\p{Co}\p{Script=Han}\p{Script=Hangul}]/u.test(sign),
    );
  const cut = signs.filter((sign) =>
    [`${sign}a`, `a${sign}`].some((text) => {
      const composed = text.normalize();
      return !isWhole(firstGrapheme(composed), composed);
    }),
  );
  expect(signs.length).toBeGreaterThan(40_000);
  expect(cut).toEqual([]);
});
