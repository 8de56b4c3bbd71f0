// The language of an article: what its words look like, and what the page declares where the words leave it open. The
// commonest words tell the languages of most pages at a glance; the rest is told by letters, which takes longer.

import { detectAll } from 'tinyld';
import type { ArticleTables } from '../tables/index.ts';

/** Fewer letters than this tell nothing of their language. */
const minLetters = 40;
/** So much of an article is enough to tell by its commonest words, and so much by its letters; the rest costs time only. */
const maxCharsOfWords = 1500;
const maxCharsOfLetters = 4000;
/** Below this the guess by letters is no better than the page's own word. */
const minAccuracy = 0.25;

/** Fewer words than this may be a list of names. */
const minWords = 30;
/** The commonest words of a language are so many of all words of its texts at least ... */
const minShare = 0.2;
/** ... and so many times as many as those of any other language. */
const minLead = 3;

/** The language whose commonest words a text has in plenty; null where none stands out. */
function tellByCommonWords(text: string, { commonWords }: Pick<ArticleTables, 'commonWords'>): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < minWords) return null;
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of commonWords.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < minShare * words.length) return null;
  return best[1] >= minLead * (second?.[1] ?? 0) ? best[0] : null;
}

function tellByLetters(text: string, declared: string | null): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const fallback = declared ?? 'und';
  if (letters < minLetters) return fallback;
  const [best, second] = detectAll(text);
  if (best === undefined || best.lang === '') return fallback;
  const isClose = second !== undefined && second.lang === declared && best.accuracy - second.accuracy < 0.1;
  if (isClose || best.accuracy < minAccuracy) return declared ?? best.lang;
  return best.lang;
}

/** An ISO 639-1 code, or `und`: "Lukaschenko reist am Dienstag nach Peking ..." is `de`; "OK" is what the page declares. */
export function tellLanguage(
  text: string,
  declared: string | null,
  tables: Pick<ArticleTables, 'commonWords'>,
): string {
  return (
    tellByCommonWords(text.slice(0, maxCharsOfWords), tables) ??
    tellByLetters(text.slice(0, maxCharsOfLetters), declared)
  );
}
