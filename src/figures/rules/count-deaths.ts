// Counts those of whom deaths, injuries or arrests are told: "742 deaths of Nepali workers" are so many workers. Leaves "742 deaths in May".

import { tokenFrom } from '../quantities/token-places.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';

const DEED =
  /^(?:death|killing|murder|arrest|detention|abduction|kidnapping|injury|drowning|expulsion|deportation|disappearance)$/u;
const INSIDE = /^(?:JJ|NN|NNS|NNP|NNPS|VBN)$/u;
const PLURAL = /^NNP?S$/u;
const MOST_WORDS = 5;

/** The quantity with those persons as what it counts; its unit stays the deed. */
export function countDeaths(quantity: Quantity, view: SentenceView): Quantity {
  const { unit, kind, counted } = quantity;
  if (kind !== 'cardinal' || unit?.kind !== 'noun' || counted === null || !DEED.test(unit.name))
    return quantity;
  const { words } = view.tree;
  const of = tokenFrom(words, counted.end);
  if (words[of]?.form !== 'of') return quantity;
  const from = words[of + 1]?.xpos === 'DT' ? of + 2 : of + 1;
  let last = -1;
  for (let at = from; at < from + MOST_WORDS && INSIDE.test(words[at]?.xpos ?? ''); at += 1)
    if (PLURAL.test(words[at]?.xpos ?? '')) last = at;
  const [first, end] = [words[from], words[last]];
  return first === undefined || end === undefined
    ? quantity
    : { ...quantity, counted: { start: first.start, end: end.end } };
}
