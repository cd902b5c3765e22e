let segmenter: Intl.Segmenter | undefined;

/** More of a name than its first words can need; what is longer is not read. */
const maxLength = 300;

/** Legal forms say nothing about who a company is. Compared without dots, slashes, brackets and case. */
const legalForms: ReadonlySet<string> = new Set(
  'as asa ab ans da ag aps bv nv co corp gmbh inc kg kft llc llp ltd oy oyj plc pty sa sarl sas sl spa sro srl zoo 株 有 株式会社 有限会社 合同会社 有限公司 ооо зао оао ао'.split(
    ' ',
  ),
);

function isLegalForm(word: string): boolean {
  return legalForms.has(word.toLowerCase().replace(/[./,&()（）]/gu, ''));
}

/** Legal forms that stand before a name without a space. */
const legalPrefix = /^(?:株式会社|有限会社|合同会社|[(（][株有][)）]|[㈱㈲])(?=.)/u;

/** Scripts whose words are not parted by spaces: their first sign alone stands for the name. */
const unspacedScript = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const telling = /[\p{Letter}\p{Number}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/** What one sees as one character each: letters, digits and emoji, without what stands between them. */
function tellingGraphemes(word: string): string[] {
  // Most names, and for these the segmenter would be half of an avatar's cost in a long list.
  if (/^[\x20-\x7E]*$/u.test(word)) return word.match(/[a-z\d]/giu) ?? [];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(word), ({ segment }) => segment).filter((segment) =>
    telling.test(segment),
  );
}

/** Not in the reader's language, in which server and browser may differ; one character even for `ß`. */
function toCapital(grapheme: string): string {
  // Georgian has capitals for whole words in capitals only, and few fonts have them.
  if (/\p{Script=Georgian}/u.test(grapheme)) return grapheme;
  const [capital = grapheme] = tellingGraphemes(grapheme.toUpperCase());
  return capital;
}

/**
 * The initials of a company: of its first two words, legal forms aside; one for scripts that are written
 * without spaces; a name of two characters whole, such as `3M`. Whole graphemes only, and an empty string
 * when the name has none to offer.
 */
export function getInitials(name: string | null | undefined): string {
  const words = (name ?? '')
    .slice(0, maxLength)
    .normalize('NFC')
    .split(/[\s\p{Dash_Punctuation}]+/u);
  const [[first = '', next = '', ...rest] = [], [second = ''] = []] =
    chooseWords(words).map(tellingGraphemes);
  if (unspacedScript.test(first)) return first;
  const isWhole = second === '' && rest.length === 0;
  return [first, isWhole ? next : second].map(toCapital).join('');
}

/** The first two words that say something; legal forms only where there is nothing else. */
function chooseWords(words: readonly string[]): string[] {
  const proper: string[] = [];
  const forms: string[] = [];
  for (const whole of words) {
    const word = whole.replace(legalPrefix, '');
    if (telling.test(word)) (isLegalForm(word) ? forms : proper).push(word);
    if (proper.length === 2) break;
  }
  return proper.length > 0 ? proper : forms.slice(0, 2);
}
