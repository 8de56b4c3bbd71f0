// Looks at what hangs on a word of a tree that is being mended; words by their place from 0, heads as parsers number them from 1.

import type { Token } from '../../language/index.ts';
import { isRelation } from '../../text/index.ts';

/** The place of the first word that hangs on the one at `index` so; -1 where none does. */
export function childOf(tokens: readonly Token[], index: number, ...relations: readonly string[]): number {
  return tokens.findIndex(({ head, deprel }) => head === index + 1 && isRelation(deprel, relations));
}

export function hasChild(tokens: readonly Token[], index: number, ...relations: readonly string[]): boolean {
  return childOf(tokens, index, ...relations) >= 0;
}
