import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/Locale.js';
import { bundledLocales, wordsOf } from './bundledLocales.js';

const english = wordsOf(bundledLocales.en);
const counts = [0, 1, 2, 3, 5, 11, 21, 22, 100, 1_234];

/** The functions of one whole number; all others take text. */
const counted = new Set([
  'group.label',
  'group.more',
  'group.showMore',
  'group.manyJoined',
  'group.manyLeft',
  'editor.undo',
  'editor.undoTime',
  'editor.uploading',
  'editor.refusals.tooManyPixels',
]);

/** Texts that stand for a company, a person, a date, a size: without a letter that any language would inflect. */
const values = ['«1»', '«2»'];

/** The sign that ends a text, in its narrow form. */
function endOf(text: string): string {
  const sign = /\p{P}$/u.exec(text)?.[0] ?? '';
  return sign === '。' ? '.' : sign.normalize('NFKC');
}

/** Everything that a locale can say: its texts, and its functions with values. */
function sayingsOf(locale: Locale): [path: string, text: string][] {
  return [...wordsOf(locale)]
    .filter(([path]) => path !== 'tag')
    .flatMap(([path, word]): [string, string][] => {
      if (typeof word === 'string') return [[path, word]];
      if (!counted.has(path)) return [[path, word(...values)]];
      return counts.map((count) => [`${path} of ${count}`, word(count)]);
    });
}

it('has words that are counted', () => {
  expect([...english.keys()]).toEqual(expect.arrayContaining([...counted]));
});

describe.each(Object.entries(bundledLocales))('%s', (tag, locale) => {
  const words = wordsOf(locale);
  const sayings = sayingsOf(locale);

  it('goes by its tag', () => {
    expect(locale.tag).toBe(tag);
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
  });

  it('has the words that English has, and no others', () => {
    const shapeOf = (all: typeof words) => [...all].map(([path, word]) => `${path}: ${typeof word}`);
    expect(shapeOf(words)).toEqual(shapeOf(english));
  });

  it('takes what English takes, and says each value once', () => {
    const wrong = [...words].filter(([path, word]) => {
      if (typeof word === 'string' || counted.has(path)) return false;
      if (word.length !== english.get(path)?.length) return true;
      const text = word(...values);
      return values.slice(0, word.length).some((value) => text.split(value).length !== 2);
    });
    expect(wrong).toEqual([]);
  });

  it('says every count, in its own digits', () => {
    for (const path of counted) {
      const word = words.get(path);
      const digits = counts.map((count) =>
        typeof word === 'function' ? word(count).replaceAll(/\D/gu, '') : path,
      );
      expect(digits).toEqual(counts.map(String));
    }
  });

  it('leaves nothing empty, and no space too many', () => {
    expect(sayings.filter(([, text]) => !/^\S+(?:[ \u00A0\u202F]\S+)*$/u.test(text))).toEqual([]);
  });

  it('sets quotes, apostrophes and dots as printers do, and shouts at nobody', () => {
    expect(sayings.filter(([, text]) => /['"`!…]|\.\.|undefined|NaN|#/u.test(text))).toEqual([]);
  });

  it('begins like a sentence, and ends as the English one does', () => {
    const wrong = [...words].filter(([path, word]) => {
      const source = english.get(path);
      if (path === 'tag' || typeof word !== 'string' || typeof source !== 'string') return false;
      return !/^¿?[\p{Lu}\p{Lo}]/u.test(word) || endOf(word) !== endOf(source);
    });
    expect(wrong).toEqual([]);
  });

  it('has labels that fit on a badge', () => {
    const { newPicture, updatedPicture, problems } = locale.avatar;
    const labels = [newPicture, updatedPicture, ...Object.values(problems).map(({ label }) => label)];
    expect(labels.filter((label) => label.length > 14)).toEqual([]);
  });

  it('tells every failure in words of its own', () => {
    const sentences = Object.values(locale.avatar.problems).map(({ sentence }) => sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
    const saving = Object.values(locale.editor.problems);
    expect(new Set(saving).size).toBe(saving.length);
  });

  it('tells what cancels from what undoes', () => {
    const { cancel, undo, reset, remove, unsaved } = locale.editor;
    const labels = [cancel, undo(5).replace(/[\s（(].*$/u, ''), reset, remove, unsaved.keep];
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe.each(Object.entries(bundledLocales).filter(([tag]) => tag !== 'en'))('%s', (_, locale) => {
  it('leaves no sentence in English', () => {
    const untranslated = [...wordsOf(locale)].filter(
      ([path, word]) => typeof word === 'string' && word.length > 12 && word === english.get(path),
    );
    expect(untranslated).toEqual([]);
  });
});

describe('French', () => {
  it('sets a narrow space that does not break before high signs', () => {
    expect(sayingsOf(bundledLocales.fr).filter(([, text]) => /(?<!\u202F)[:;?!]/u.test(text))).toEqual([]);
  });
});

describe('Spanish', () => {
  it('opens what it asks', () => {
    expect(
      sayingsOf(bundledLocales.es).filter(([, text]) => text.includes('?') !== text.includes('¿')),
    ).toEqual([]);
  });
});

describe.each([
  ['Japanese', bundledLocales.ja],
  ['Chinese', bundledLocales.zh],
])('%s', (_, locale) => {
  it('has the wide signs', () => {
    // Between digits they are the digits'.
    const narrow = /(?<!\d)[,.:;?!()]|[,.:;?!()](?!\d)/u;
    expect(sayingsOf(locale).filter(([, text]) => narrow.test(text))).toEqual([]);
  });
});

it.each([
  ['pl', 'label', ['1 firma', '2 firmy', '5 firm', '12 firm', '22 firmy', '25 firm']],
  [
    'cs',
    'manyJoined',
    [
      'Byla přidána 1 společnost.',
      'Byly přidány 2 společnosti.',
      'Bylo přidáno 5 společností.',
      'Bylo přidáno 12 společností.',
      'Bylo přidáno 22 společností.',
      'Bylo přidáno 25 společností.',
    ],
  ],
  ['ru', 'label', ['1 компания', '2 компании', '5 компаний', '12 компаний', '22 компании', '25 компаний']],
  ['fi', 'label', ['1 yritys', '2 yritystä', '5 yritystä', '12 yritystä', '22 yritystä', '25 yritystä']],
  ['ja', 'label', ['1社', '2社', '5社', '12社', '22社', '25社']],
] as const)('counts in %s', (tag, word, texts) => {
  expect([1, 2, 5, 12, 22, 25].map((count) => bundledLocales[tag].group[word](count))).toEqual(texts);
});

it.each([
  ['fr', '0 société'],
  ['en', '0 companies'],
  ['de', '0 Firmen'],
  ['pl', '0 firm'],
  ['ru', '0 компаний'],
] as const)('counts nothing in %s: %s', (tag, text) => {
  expect(bundledLocales[tag].group.label(0)).toBe(text);
});
