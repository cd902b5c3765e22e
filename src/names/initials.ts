const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Legal forms say nothing about who a company is. Compared without dots, slashes and case. */
const legalForms: ReadonlySet<string> = new Set(
  'as asa ab ans da ag aps bv nv co corp gmbh inc kg kft llc llp ltd oy oyj plc pty sa sarl sas sl spa sro srl zoo 株式会社 有限会社 有限公司 ооо зао оао ао'.split(
    ' ',
  ),
);

function isLegalForm(word: string): boolean {
  return legalForms.has(word.toLowerCase().replace(/[./,&]/gu, ''));
}

/** Scripts whose words are not parted by spaces: their first sign alone stands for the name. */
const unspacedScript = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What one sees as one character, from the first that is a letter, a digit or an emoji. */
function firstGrapheme(word: string): string | undefined {
  for (const { segment } of segmenter.segment(word)) {
    if (/[\p{Letter}\p{Number}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(segment))
      return segment;
  }
  return undefined;
}

/**
 * The initials of a company: of its first two words, legal forms aside; one for scripts that are written
 * without spaces. Whole graphemes only, and an empty string when the name has none to offer.
 */
export function getInitials(name: string | null | undefined): string {
  const words = (name ?? '').normalize('NFC').split(/[\s\p{Dash_Punctuation}]+/u);
  const telling = words.filter((word) => firstGrapheme(word) !== undefined);
  const proper = telling.filter((word) => !isLegalForm(word));
  const chosen = proper.length > 0 ? proper : telling;
  const initials = chosen.map((word) => firstGrapheme(word) ?? '');
  const [first = '', second = ''] = initials;
  return (unspacedScript.test(first) ? first : first + second).toLocaleUpperCase();
}
