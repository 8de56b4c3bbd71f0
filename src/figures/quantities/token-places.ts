// Finds the tokens of a sentence by place, by halving: a hostile page can hold a sentence of any length.

import type { Token } from '../../language/index.ts';
import type { Span } from '../../text/index.ts';

/** Index of the first token that starts at or after an offset; the number of tokens where there is none. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last token that ends at or before an offset; -1 where there is none. */
export function tokenUpTo(tokens: readonly Token[], offset: number): number {
  let at = tokenFrom(tokens, offset) - 1;
  while (at >= 0 && (tokens[at]?.end ?? 0) > offset) at -= 1;
  return at;
}

/** Indexes of all tokens that share a character with a span. */
export function tokensIn(tokens: readonly Token[], span: Span): readonly number[] {
  const inside: number[] = [];
  let at = tokenUpTo(tokens, span.start) + 1;
  for (; (tokens[at]?.start ?? Number.POSITIVE_INFINITY) < span.end; at += 1) inside.push(at);
  return inside;
}
