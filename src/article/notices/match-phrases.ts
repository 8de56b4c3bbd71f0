// Finds the phrases of an index in a text, word by word, in one pass.

import { type PatternIndex, wordKey } from '../../tables/index.ts';
import { foldCase, type Span } from '../../text/index.ts';

export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly span: Span;
}

/** A text with its folded form, as phrases are looked up in it. */
interface ReadText {
  readonly text: string;
  readonly folded: string;
}

/** All phrases that begin with the word from `start` to `end`. */
function matchAt<Value>(
  { text, folded }: ReadText,
  start: number,
  end: number,
  { byWord }: PatternIndex<Value>,
): readonly PhraseMatch<Value>[] {
  const candidates = byWord.get(folded.slice(start, end));
  if (candidates === undefined) return [];
  const found: PhraseMatch<Value>[] = [];
  for (const { pattern, keepsCase, value } of candidates) {
    pattern.lastIndex = start;
    const match = pattern.exec(keepsCase ? text : folded);
    if (match !== null) found.push({ value, span: { start, end: start + match[0].length } });
  }
  return found;
}

/** Letters; beyond Latin-1 all signs but spaces, quotation marks and dashes. By codes, for it is asked of every sign of a page. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code > 96 && code < 123) || (code > 64 && code < 91);
  return code >= 0xc0 ? code < 0x2000 || code > 0x206f : code === 0xaa || code === 0xb5 || code === 0xba;
}

/** The end of the word that begins at `start`. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** All phrases of the text that stand in one of the indexes, in order; of some parts alone where they are given. */
export function matchPhrases<Value>(
  text: string,
  indexes: readonly PatternIndex<Value>[],
  parts: readonly Span[] = [{ start: 0, end: text.length }],
): readonly PhraseMatch<Value>[] {
  const read = { text, folded: foldCase(text) };
  return parts.flatMap((part) => matchPart(read, indexes, part));
}

function matchPart<Value>(
  read: ReadText,
  indexes: readonly PatternIndex<Value>[],
  part: Span,
): readonly PhraseMatch<Value>[] {
  const found: PhraseMatch<Value>[] = [];
  for (let at = part.start; at < part.end; at += 1) {
    const end = wordEnd(read.folded, at);
    if (end === at) continue;
    const key = wordKey(read.folded, at, end);
    for (const index of indexes) if (index.keys.has(key)) found.push(...matchAt(read, at, end, index));
    at = end;
  }
  return found;
}

/** The phrases with which the text begins, index by index, whatever brackets and quotation marks stand before them. */
export function matchStart<Value>(
  text: string,
  indexes: readonly PatternIndex<Value>[],
): readonly PhraseMatch<Value>[] {
  const start = /^[\s([*“"]{0,4}/u.exec(text)?.[0].length ?? 0;
  const end = wordEnd(text, start);
  const key = wordKey(foldCase(text.slice(start, end)), 0, end - start);
  // Few texts begin with the first word of a phrase; the others need not be folded.
  const tried = indexes.filter(({ keys }) => keys.has(key));
  if (tried.length === 0) return [];
  const read = { text, folded: foldCase(text) };
  return tried.flatMap((index) => matchAt(read, start, end, index));
}
