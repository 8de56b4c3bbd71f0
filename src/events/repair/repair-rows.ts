// Makes the deeds of one doer a row again where a parser hangs the first on the second. Reads "Fiji freed nine men, expelled two and left"
// as what Fiji did thrice; leaves "when Fiji freed nine men, Tonga left" and "Angered, Tonga left" alone.

import type { Token } from '../../language/index.ts';
import { childOf, hasChild } from './children.ts';

const CLAUSE_MARKS: readonly string[] = ['mark', 'aux', 'aux:pass', 'cop'];
const NOMINAL: readonly string[] = ['NOUN', 'PROPN', 'NUM', 'PRON'];

interface Row {
  readonly first: number;
  readonly second: number;
  /** What was taken for the doer of the second, and was done to by the first; -1 where nobody was. */
  readonly object: number;
}

/** A past with a doer and no opener, then a comma, then a past without a doer. */
function rowAt(tokens: readonly Token[], second: number): Row | null {
  if (tokens[second]?.xpos !== 'VBD' || tokens[second - 1]?.form !== ',') return null;
  if (hasChild(tokens, second, ...CLAUSE_MARKS)) return null;
  const first = childOf(tokens, second, 'advcl');
  const { xpos, deprel } = tokens[first] ?? {};
  if (first < 0 || first > second || xpos !== 'VBD' || deprel !== 'advcl') return null;
  const doer = childOf(tokens, first, 'nsubj');
  if (doer < 0 || doer > first || hasChild(tokens, first, ...CLAUSE_MARKS) || isOpened(tokens, first))
    return null;
  const object = childOf(tokens, second, 'nsubj');
  const isOfFirst = object > first && object < second && NOMINAL.includes(tokens[object]?.upos ?? '');
  return object < 0 || (isOfFirst && !hasChild(tokens, first, 'obj')) ? { first, second, object } : null;
}

/** "When Fiji left", "where it landed". */
function isOpened(tokens: readonly Token[], verb: number): boolean {
  return tokens.some(({ head, xpos }, at) => head === verb + 1 && at < verb && /^W/u.test(xpos));
}

/** All rows of a sentence mended. */
export function joinRows(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce<readonly Token[]>((mended, _, at) => {
    const row = rowAt(mended, at);
    return row === null ? mended : joinRow(mended, row);
  }, tokens);
}

function joinRow(tokens: readonly Token[], { first, second, object }: Row): readonly Token[] {
  const { head, deprel } = tokens[second] as Token;
  return tokens.map((token, at) => {
    if (at === first) return { ...token, head, deprel };
    if (at === second) return { ...token, head: first + 1, deprel: 'conj' };
    if (at === object) return { ...token, head: first + 1, deprel: 'obj' };
    const isOfWhole = token.head - 1 === second && (at < first || token.deprel === 'parataxis');
    return isOfWhole ? { ...token, head: first + 1 } : token;
  });
}
