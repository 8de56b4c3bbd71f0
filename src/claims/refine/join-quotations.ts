// Gives quotations to attributions: one that a content touches is taken in whole, and those that follow in the same paragraph
// without a speaker of their own go on with the last one's words.

import { type Span, spanContains, spansOverlap } from '../../text/index.ts';
import type { Attribution } from '../types.ts';

/** Shorter ones are names, titles and words held at a distance. */
const SHORTEST_WORDS = 4;
const LONGEST_TITLE_WORDS = 8;
const TITLE_SMALL = /^(?:of|the|and|a|an|in|on|for|to|with|at|by|or|from)$/u;

export function wordCount(text: string, span: Span): number {
  return text.slice(span.start, span.end).split(/\s+/u).filter(Boolean).length;
}

/** "This Week," or "Make America Great Again": a name, by its capitals. */
function isTitle(text: string, quotation: Span): boolean {
  const inner = text.slice(quotation.start, quotation.end).replace(/^\W+|\W+$/gu, '');
  const words = inner.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const isEnded = /[.!?]\W+$/u.test(text.slice(quotation.start, quotation.end));
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !TITLE_SMALL.test(word));
  return !isEnded && words.length <= LONGEST_TITLE_WORDS && small.length === 0;
}

/** Long enough, or ended like a sentence inside its marks ("You lie!"), and no title. */
export function isSpeech(text: string, quotation: Span): boolean {
  const isEnded = /[,.!?](?:["”»]|'')$/u.test(text.slice(quotation.start, quotation.end));
  return !isTitle(text, quotation) && (isEnded || wordCount(text, quotation) >= SHORTEST_WORDS);
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** True where at least a third of the quotation is content already, of someone who speaks outside of it. */
export function isTakenBy(quotation: Span, attribution: Attribution): boolean {
  const { cue } = attribution;
  if (cue !== null && spansOverlap(cue, quotation)) return false;
  // "added that he would “stay. We will see.”": a content that runs into a quotation takes the sentences that follow in it.
  const runsIn = attribution.content.some(
    (piece) =>
      piece.start <= quotation.start + 1 && quotation.start < piece.end && piece.end <= quotation.end,
  );
  if (runsIn) return true;
  const covered = attribution.content.reduce((sum, piece) => sum + overlap(piece, quotation), 0);
  return covered * 3 >= quotation.end - quotation.start;
}

/** Puts a span into a content: pieces that it touches grow, cue and source stay outside. */
export function withPiece(attribution: Attribution, piece: Span): Attribution {
  const touching = attribution.content.filter((other) => spansOverlap(other, piece));
  const rest = attribution.content.filter((other) => !touching.includes(other));
  const start = Math.min(piece.start, ...touching.map((other) => other.start));
  const end = Math.max(piece.end, ...touching.map((other) => other.end));
  const grown = { start, end };
  const holds = [...attribution.source, ...(attribution.cue === null ? [] : [attribution.cue])].some(
    (other) => spanContains(grown, other),
  );
  const content = holds ? [...attribution.content] : [...rest, grown];
  return { ...attribution, content: content.sort((a, b) => a.start - b.start) };
}
