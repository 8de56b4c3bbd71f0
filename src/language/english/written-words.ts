// The written word that a token is part of: "did" and "n't" are both parts of "didn't".

import type { Span } from '../../text/index.ts';
import type { Token } from '../types.ts';

const clitic = /^(?:n?['’`]\p{L}+|['’])$/iu;
/** Second and third parts of contractions written without an apostrophe. */
const bareClitics = new Set('a ll m me n na no not nt re s ta ve'.split(' '));

/** For each token the span of its written word; equal spans are parts of one word. */
export function writtenWords(tokens: readonly Token[]): readonly Span[] {
  const words: Span[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const next = tokens[at + 1];
    const token = tokens[at];
    if (token !== undefined && next !== undefined && isGlued(token, next)) continue;
    const span = { start: tokens[from]?.start ?? 0, end: token?.end ?? 0 };
    while (from <= at) {
      words.push(span);
      from += 1;
    }
  }
  return words;
}

function isGlued(token: Token, next: Token): boolean {
  if (token.end !== next.start || !/\p{L}$/u.test(token.form)) return false;
  if (next.form === "'" || next.form === '’') return next.xpos === 'POS';
  return clitic.test(next.form) || bareClitics.has(next.form.toLowerCase());
}
