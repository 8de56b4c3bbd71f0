// Finds the tokens of a sentence by place.

import type { Token } from '../../language/index.ts';
import type { Span } from '../../text/index.ts';

/** Index of the first token that starts at or after an offset; the number of tokens where there is none. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  const index = tokens.findIndex((token) => token.start >= offset);
  return index === -1 ? tokens.length : index;
}

/** Index of the last token that ends at or before an offset; -1 where there is none. */
export function tokenUpTo(tokens: readonly Token[], offset: number): number {
  return tokens.findLastIndex((token) => token.end <= offset);
}

/** Indexes of all tokens that share a character with a span. */
export function tokensIn(tokens: readonly Token[], span: Span): readonly number[] {
  return [...tokens.keys()].filter((index) => {
    const token = tokens[index];
    return token !== undefined && token.start < span.end && span.start < token.end;
  });
}
