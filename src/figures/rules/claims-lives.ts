// "The floods claimed the lives of 40": dead, and nobody's claim. Leaves "the ministry claimed 40 lives were lost" alone.

import { childrenBy } from '../../text/index.ts';
import type { SentenceView } from '../quantities/types.ts';

const TAKEN: ReadonlySet<string> = new Set(['life', 'victim']);

export function claimsLives(index: number, tree: SentenceView['tree']): boolean {
  if (tree.words[index]?.lemma !== 'claim') return false;
  return childrenBy(tree, index, 'obj').some((at) => TAKEN.has(tree.words[at]?.lemma.toLowerCase() ?? ''));
}
