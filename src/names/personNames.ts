import { firstGrapheme } from './graphemes.js';

/** Forms of address before a name. These words are without dots and capitals. */
const titles: ReadonlySet<string> = new Set(
  'dr prof mr mrs ms miss mx sir dame hr herr fr frau fru mme mlle sra srta dott'.split(' '),
);

/** Generations, degrees and forms of address after it. */
const suffixes: ReadonlySet<string> = new Set(
  'jr sr ii iii iv phd md mba msc bsc llm esq 先生 女士 小姐 さん 様 님 씨'.split(' '),
);

/** What leads up to a family's name, and is no initial in lower case. */
const particles: ReadonlySet<string> = new Set(
  'af al av bin da de del della den der di do dos du el ibn la le ten ter van von zu zum zur'.split(' '),
);

function has(words: ReadonlySet<string>, word = ''): boolean {
  return words.has(word.toLowerCase().replace(/[^\p{L}\p{M}]/gu, ''));
}

/** The first letter of a word, past digits and emoji; an empty string if there is none. */
export function firstLetter(word: string): string {
  return firstGrapheme(word.replace(/^\P{L}+/u, ''));
}

/** `Vega, Juan`: the family's name comes first. `King, Jr.` is no such case. */
function turnRound(name: string): string {
  const [family = '', given = ''] = name
    .split(/[,،，、]/u)
    .filter((part) => part.split(' ').some((word) => firstLetter(word) !== '' && !has(suffixes, word)));
  return `${given} ${family}`;
}

/**
 * The words of a person's name as it is said: the given name first, also where a comma shows that it came
 * last, without title, degree, what stands in brackets, and particles in place of a given name (`van Gogh`).
 */
export function readPersonName(name: string): string[] {
  const words = turnRound(name.replace(/[([{（][^([{（)\]}）]*[)\]}）]/gu, ' '))
    .split(' ')
    .filter(firstLetter);
  while (words.length > 1 && has(suffixes, words.at(-1))) words.pop();
  while (words.length > 1 && has(titles, words[0])) words.shift();
  while (words.length > 1 && particles.has(words[0] ?? '')) words.shift();
  return words;
}
