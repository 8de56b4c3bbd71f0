// Finds every phrase of the tables, the longest from the left: "Belarusian", "foreign ministry", "Xi Jinping".
// Reads "U.S." and "the Kremlin"; leaves "us", "turkey" and the "US" of "USB" alone.

import type { LexiconEntry } from '../../tables/index.ts';
import type { Span } from '../../text/index.ts';
import { type Draft, emptyDraft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';

const ruleId = 'find-table-names';
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
    if (!isWanted(entry)) continue;
    const entryEnd = matchPhrase(context.folded, start, entry);
    if (entryEnd < 0 || entryEnd > limit || entryEnd < end) continue;
    if (entryEnd > end) entries.length = 0;
    end = entryEnd;
    // "Von der Leyen" is the table's "von der Leyen", too.
    if (!entries.some(({ kind, id }) => kind === entry.kind && id === entry.id)) entries.push(entry);
  }
  return entries.length === 0 ? null : { end, entries };
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
