// Parts a written word from the short forms at its end: "didn't" is `did` + `n't`, "cannot" is `can` + `not`.

import type { LanguageTables } from '../../tables/index.ts';
import type { Span } from '../../text/index.ts';

const negation = /^(.+?)(n['’`]t)$/iu;
const shortForm = /^(.+?)(['’`](?:s|m|d|re|ve|ll))$/iu;
/** Without one of these no pattern here can match. */
const mark = /['’`]/u;
const itsLength = 3;
/** A longer run of letters is no word of English. */
const longestWord = 40;
/** Words that end like a short form but are none. */
const wholeWords = /^(?:o['’]clock|ma['’]am|ne['’]er|e['’]er)$/iu;

/** What follows an "its" that stands for "it's": "its a pity", but not "its own". */
const afterItIs =
  /^ (?:an?|the|not|been|so|too|really|just|simply|definitely|because|getting|gonna|now)(?![\p{L}'’-])/u;

/** The parts of one piece of text, in order: itself, unless it ends in a clitic or is a listed contraction. */
export function cutClitics(text: string, piece: Span, tables: LanguageTables): readonly Span[] {
  const word = text.slice(piece.start, piece.end);
  const isItIs =
    word.length === itsLength &&
    /^its$/iu.test(word) &&
    afterItIs.test(text.slice(piece.end, piece.end + 12));
  const parts = isItIs ? [word.slice(0, 2), word.slice(2)] : cliticParts(word, tables);
  let at = piece.start;
  return parts.map((part) => {
    const span = { start: at, end: at + part.length };
    at = span.end;
    return span;
  });
}

function cliticParts(word: string, tables: LanguageTables): readonly string[] {
  if (word.length > longestWord) return [word];
  const listed = tables.contractions.get(word.toLowerCase());
  if (listed !== undefined) return cutListed(word, listed);
  if (!mark.test(word) || wholeWords.test(word)) return [word];
  const match = negation.exec(word) ?? shortForm.exec(word);
  const [, stem, clitic] = match ?? [];
  if (stem === undefined || clitic === undefined) return [word];
  return [...cliticParts(stem, tables), clitic];
}

function cutListed(word: string, parts: readonly string[]): readonly string[] {
  let at = 0;
  return parts.map((part) => {
    at += part.length;
    return word.slice(at - part.length, at);
  });
}
