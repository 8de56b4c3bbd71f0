// The language of an article: what its words look like, and what the page declares where the words leave it open.

import { detectAll } from 'tinyld';

/** Fewer letters than this tell nothing of their language. */
const minLetters = 40;
/** So much of an article is enough to tell; the rest costs time only. */
const maxChars = 4000;
/** Below this the guess is no better than the page's own word. */
const minAccuracy = 0.25;

/** An ISO 639-1 code, or `und`: "Lukaschenko reist am Dienstag nach Peking ..." is `de`; "OK" is what the page declares. */
export function tellLanguage(text: string, declared: string | null): string {
  const part = text.slice(0, maxChars);
  const letters = part.match(/\p{L}/gu)?.length ?? 0;
  const fallback = declared ?? 'und';
  if (letters < minLetters) return fallback;
  const [best, second] = detectAll(part);
  if (best === undefined || best.lang === '') return fallback;
  const isClose = second !== undefined && second.lang === declared && best.accuracy - second.accuracy < 0.1;
  if (isClose || best.accuracy < minAccuracy) return declared ?? best.lang;
  return best.lang;
}
