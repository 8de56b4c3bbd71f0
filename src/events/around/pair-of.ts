// The two states that an act, or a whole article, is between.

import type { EventDraft } from '../types.ts';
import { countriesOf } from './known-sides.ts';

/** The two countries of an act between one and another; null for any other act. */
export function pairOf({ actors, recipients }: EventDraft): ReadonlySet<string> | null {
  const all = countriesOf([...actors, ...recipients]);
  return all.size === 2 ? all : null;
}

/** The two states of the first act of an article that is between two. */
export function articlePair(drafts: readonly EventDraft[]): ReadonlySet<string> | null {
  const first = drafts.find((draft) => pairOf(draft) !== null);
  return first === undefined ? null : pairOf(first);
}
