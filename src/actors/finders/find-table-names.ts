// Finds every phrase of the tables, the longest from the left: "Belarusian", "foreign ministry", "Xi Jinping".
// Reads "U.S." and "the Kremlin"; leaves "us", "turkey" and the "US" of "USB" alone.

import type { LexiconEntry } from '../../tables/index.ts';
import type { Span } from '../../text/index.ts';
import { type Draft, emptyDraft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';

const ruleId = 'find-table-names';
const BLANK = 0x20;
const HYPHEN = 0x2d;
/** Letters of ASCII differ by it from their capitals; other signs that it makes equal only cost a full comparison. */
const CASE_BIT = 0x20;
const wordPart = /[\p{L}\p{N}]/u;

/** In the order of the text; drafts do not overlap. All phrases of the same longest length stay as readings. */
export function findTableNames(context: ReadingContext): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of context.analysis.sentences) {
    let taken = sentence.start;
    for (const found of context.folded.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const start = sentence.start + found.index;
      const draft = start < taken ? null : draftAt(context, start, found[0], sentence);
      if (draft === null) continue;
      drafts.push(draft);
      taken = draft.span.end;
    }
  }
  return drafts;
}

function draftAt(context: ReadingContext, start: number, first: string, sentence: Span): Draft | null {
  const readings = longestReadings(context, start, first, sentence.end, () => true);
  const best = readings?.entries[0];
  if (readings === null || best === undefined) return null;
  const text = context.analysis.text.slice(start, readings.end);
  return {
    ...emptyDraft({ start, end: readings.end }, best.kind, text, ruleId),
    readings: readings.entries,
  };
}

/** The longest phrase at `start` that ends by `limit`, with all that it can mean among the entries that are wanted. */
export function longestReadings(
  context: ReadingContext,
  start: number,
  first: string,
  limit: number,
  isWanted: (entry: LexiconEntry) => boolean,
): { readonly end: number; readonly entries: readonly LexiconEntry[] } | null {
  const entries: LexiconEntry[] = [];
  let end = -1;
  for (const entry of context.tables.lexicon.byFirstWord.get(first.toLowerCase()) ?? []) {
    // The longest stand first: what follows is shorter than what was found.
    if (entries[0] !== undefined && entry.phrase.length < entries[0].phrase.length) break;
    if (!mayFollow(context.folded, start + first.length, entry.phrase, first.length) || !isWanted(entry))
      continue;
    const entryEnd = matchPhrase(context.folded, start, entry);
    if (entryEnd < 0 || entryEnd > limit || entryEnd < end) continue;
    if (entryEnd > end) entries.length = 0;
    end = entryEnd;
    // "Von der Leyen" is the table's "von der Leyen", too.
    if (!entries.some(({ kind, id }) => kind === entry.kind && id === entry.id)) entries.push(entry);
  }
  return entries.length === 0 ? null : { end, entries };
}

/** A cheap look before a phrase is compared: whether its second word begins as the text's does, whatever the case. */
function mayFollow(text: string, at: number, phrase: string, length: number): boolean {
  if (phrase.length <= length + 1) return true;
  const gap = phrase.charCodeAt(length);
  if (gap !== BLANK && gap !== HYPHEN) return true;
  const here = text.charCodeAt(at);
  if (here !== BLANK && here !== HYPHEN) return false;
  const next = text.charCodeAt(at + 1);
  return next === BLANK || (next & ~CASE_BIT) === (phrase.charCodeAt(length + 1) & ~CASE_BIT);
}

/** Where the phrase ends if the text has it at `start`, else -1. Runs of white space and hyphens meet one of either. */
function matchPhrase(text: string, start: number, entry: LexiconEntry): number {
  let at = start;
  for (const letter of entry.phrase) {
    const here = text.charAt(at);
    if (letter === ' ' || letter === '-') {
      if (here !== ' ' && here !== '-') return -1;
      at += 1;
      while (letter === ' ' && text.charAt(at) === ' ') at += 1;
      continue;
    }
    if (!sameLetter(here, letter, entry.letters)) return -1;
    at += 1;
  }
  return isWordEnd(text, at) ? at : -1;
}

function sameLetter(here: string, letter: string, letters: LexiconEntry['letters']): boolean {
  if (here === letter) return true;
  if (letters === 'exact') return false;
  if (here.toLowerCase() !== letter.toLowerCase()) return false;
  // A capital of a name must be one in the text; small letters may be capitals in a headline.
  return letters === 'any' || here !== here.toLowerCase();
}

function isWordEnd(text: string, at: number): boolean {
  return at >= text.length || !wordPart.test(text.charAt(at)) || !wordPart.test(text.charAt(at - 1));
}
