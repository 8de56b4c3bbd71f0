// The state that a measure is aimed at, where it stands right before it. Reads "Russia sanctions" as against Russia; leaves "Russian
// sanctions" and "US sanctions" alone, which are those states' own.

import type { RuleContext } from '../act.ts';
import { childrenIn, markerOf, partOf } from '../tree.ts';

/** "US", "E.U.": short names serve as adjectives, so they tell whose it is. */
const SHORT_NAME = /^(?:\p{Lu}\.?){2,}$/u;

export function targetsOf({ tree, isKnown }: RuleContext, measure: number): readonly number[] {
  return childrenIn(tree, measure, 'compound', 'nmod').filter((at) => {
    const isName = at < measure && partOf(tree, at) === 'PROPN' && markerOf(tree, at) === '';
    return isName && isKnown(at) && !SHORT_NAME.test(tree.words[at]?.form ?? '');
  });
}
