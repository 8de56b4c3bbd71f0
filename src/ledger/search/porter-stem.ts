// The stem of an English word by Porter's algorithm ("An algorithm for suffix stripping", 1980), so that "envoys" finds "envoy".

/** A run of vowels and the run of consonants after it: how often a stem has that is its measure. */
const vowelThenConsonant = /[aeiouy]+[^aeiouy]+/gu;
const leastLength = 3;

/** "y" after a consonant is a vowel; at the beginning or after a vowel it is a consonant, here written "Y". */
function markConsonantY(word: string): string {
  return word.replace(/^y|(?<=[aeiou])y/gu, 'Y');
}

function measure(stem: string): number {
  return (
    markConsonantY(stem)
      .replace(/^[^aeiouy]+/u, '')
      .match(vowelThenConsonant)?.length ?? 0
  );
}

function hasVowel(stem: string): boolean {
  return /[aeiouy]/u.test(markConsonantY(stem));
}

function endsDouble(word: string): boolean {
  return /([^aeiou])\1$/u.test(word);
}

/** Consonant, vowel, consonant, the last none of w, x, y: such a short stem keeps its silent "e". */
function endsShort(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$/u.test(markConsonantY(word));
}

function plurals(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function mendStem(stem: string): string {
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`;
  if (endsDouble(stem) && !/[lsz]$/u.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function pastAndProgress(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const [, stem] = /^(.*)(?:ed|ing)$/u.exec(word) ?? [];
  return stem !== undefined && hasVowel(stem) ? mendStem(stem) : word;
}

type Endings = readonly (readonly [ending: string, becomes: string])[];

const doubleEndings: Endings = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];
const shortEndings: Endings = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const lastEndings: Endings = [
  'al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize'.split(' '),
].flatMap((endings) => endings.map((ending) => [ending, ''] as const));

/** The longest ending that the word has gives way, where what is left is long enough. */
function replaceEnding(word: string, endings: Endings, least: number): string {
  const fitting = endings.filter(([ending]) => word.endsWith(ending));
  const [first, ...others] = fitting;
  if (first === undefined) return word;
  const [ending, becomes] = others.reduce((a, b) => (b[0].length > a[0].length ? b : a), first);
  const stem = word.slice(0, -ending.length);
  if (measure(stem) < least || (ending === 'ion' && !/[st]$/u.test(stem))) return word;
  return stem + becomes;
}

function lastE(word: string): string {
  if (!word.endsWith('e')) return word;
  const stem = word.slice(0, -1);
  const parts = measure(stem);
  return parts > 1 || (parts === 1 && !endsShort(stem)) ? stem : word;
}

/** The stem of a word in small letters, e.g. `relations` gives `relat`; other than Latin letters and short words stay. */
export function porterStem(word: string): string {
  if (word.length < leastLength || !/^[a-z]+$/u.test(word)) return word;
  let stem = pastAndProgress(plurals(word));
  if (stem.endsWith('y') && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = replaceEnding(replaceEnding(stem, doubleEndings, 1), shortEndings, 1);
  stem = lastE(replaceEnding(stem, lastEndings, 2));
  return stem.endsWith('ll') && measure(stem.slice(0, -1)) > 1 ? stem.slice(0, -1) : stem;
}
