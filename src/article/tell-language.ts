// The language of an article: what its words look like, and what the page declares where the words leave it open. The
// commonest words tell the languages of most pages at a glance; the rest is told by letters, which takes longer.

import { detectAll } from 'tinyld';
import type { ArticleTables } from '../tables/index.ts';
import { fitsAlphabet, isCyrillic } from './fits-alphabet.ts';

/** Fewer letters than this tell nothing of their language; below the second number names may outweigh the words. */
const minLetters = 40;
const minLettersOfProse = 600;
/** So much of an article is enough to tell by its commonest words, and so much by its letters; the rest costs time only. */
const maxCharsOfWords = 1500;
const maxCharsOfLetters = 4000;
/** Below this the guess by letters is no better than the page's own word; the guess from a short text has to be surer. */
const minAccuracy = 0.25;
const minAccuracyOfShort = 0.4;

/** Fewer of a language's commonest words than this may stand in a list of names, or in a quote. */
const minCommon = 3;
/** The commonest words of a language are so many of all words of its texts at least ... */
const minShare = 0.2;
/** ... or so many where the text is full of names: enough to bear out the page's own word. */
const minShareOfNames = 0.1;
/** ... and so many times as many as those of any other language. */
const minLead = 3;

/** Languages that hardly any news are written in: a guess by letters is more likely to be wrong than to be one of them. */
const rareLanguages: ReadonlySet<string> = new Set(['ber', 'eo', 'la', 'rn', 'tk', 'tlh', 'tt', 'vo']);

type CommonWords = Pick<ArticleTables, 'commonWords'>;
type LanguageTables = Pick<ArticleTables, 'alphabets' | 'commonWords'>;

/** The language whose commonest words a text has most of. */
interface Leading {
  readonly language: string;
  /** Of all words of the text. */
  readonly share: number;
  /** True where it leads all others clearly. */
  readonly isClear: boolean;
}

/** Null where no language leads the others, or where there are too few of its words. */
function leadingByCommonWords(text: string, { commonWords }: CommonWords): Leading | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of commonWords.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const next = second?.[1] ?? 0;
  if (best === undefined || best[1] < minCommon || best[1] === next) return null;
  return { language: best[0], share: best[1] / words.length, isClear: best[1] >= minLead * next };
}

/** A text full of names has few common words, and its letters tell of the names: "Erdogan" is no sign of Turkmen. */
function isBornOut(declared: string | null, leading: Leading | null): boolean {
  return leading !== null && leading.language === declared && leading.share >= minShareOfNames;
}

interface Guess {
  readonly lang: string;
  readonly accuracy: number;
}

/** True where a guess by letters says less than what the page declares. */
function isWeak({ lang, accuracy }: Guess, letters: readonly string[]): boolean {
  // Other scripts have few languages each; names are no trap there.
  const isLatin = letters.filter((letter) => letter < '\u0250').length > letters.length / 2;
  if (!isLatin || letters.length >= minLettersOfProse) return accuracy < minAccuracy;
  return accuracy < minAccuracyOfShort || rareLanguages.has(lang);
}

/** The first candidate whose alphabet has the letters, or else any such language; null in other scripts: "заявил" is not `be`. */
function tellByAlphabet(
  letters: readonly string[],
  candidates: readonly (string | null)[],
  { alphabets }: LanguageTables,
): string | null {
  if (!isCyrillic(letters)) return null;
  const fits = (language: string | null) =>
    language !== null && alphabets.has(language) && fitsAlphabet(letters, alphabets.get(language));
  return [...candidates, ...alphabets.keys()].find(fits) ?? null;
}

interface LetterClues {
  readonly declared: string | null;
  readonly leading: Leading | null;
  readonly tables: LanguageTables;
}

function tellByLetters(text: string, { declared, leading, tables }: LetterClues): string {
  const letters = text.match(/\p{L}/gu) ?? [];
  const fallback = declared ?? 'und';
  if (letters.length < minLetters) return fallback;
  const guesses = detectAll(text);
  const told = tellByAlphabet(letters, [declared, ...guesses.map(({ lang }) => lang)], tables);
  if (told !== null) return told;
  const [best, second] = guesses;
  if (best === undefined || best.lang === '') return fallback;
  const isClose = second !== undefined && second.lang === declared && best.accuracy - second.accuracy < 0.1;
  if (declared !== null && (isClose || isWeak(best, letters))) return declared;
  // With no word of the page's own, the commonest words say more than a weak guess.
  const isLed = leading !== null && leading.share >= minShareOfNames;
  return isLed && isWeak(best, letters) ? leading.language : best.lang;
}

/** An ISO 639-1 code, or `und`: "Lukaschenko reist am Dienstag nach Peking ..." is `de`; "OK" is what the page declares. */
export function tellLanguage(text: string, declared: string | null, tables: LanguageTables): string {
  const leading = leadingByCommonWords(text.slice(0, maxCharsOfWords), tables);
  if (leading?.isClear === true && (leading.share >= minShare || isBornOut(declared, leading)))
    return leading.language;
  return tellByLetters(text.slice(0, maxCharsOfLetters), { declared, leading, tables });
}
