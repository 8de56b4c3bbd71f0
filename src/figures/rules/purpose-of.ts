// Reads what money or a measure is given as or for: "gave Chad 40 million dollars in aid", "40 million dollars for the road". Leaves "40
// million dollars in May" without one.

import { childrenBy, type Span, spansOverlap } from '../../text/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { quantityHead } from './governors.ts';
import { phraseOf } from './measurable.ts';

const LEADS = /^(?:in|of|for)$/u;
const LEADING = /^(?:(?:in|of|for|the|an?|its|their|his|her)\s+)+/iu;

/** The noun behind "in", "of" or "for" that hangs on the measure; null where there is none. */
export function purposeOf(quantity: Quantity, view: SentenceView): Span | null {
  const { tree, times, text } = view;
  const head = quantityHead(quantity, view);
  const isPurpose = (at: number) => {
    const word = tree.words[at];
    const isLed = childrenBy(tree, at, 'case').some((mark) => LEADS.test(tree.words[mark]?.lemma ?? ''));
    return isLed && word?.upos === 'NOUN' && !times.some(({ span }) => spansOverlap(span, word));
  };
  const noun = childrenBy(tree, head, 'nmod').find((at) => at > head && isPurpose(at));
  const phrase = noun === undefined ? null : phraseOf(noun, view);
  if (phrase === null) return null;
  const led = LEADING.exec(text.slice(phrase.start, phrase.end))?.[0].length ?? 0;
  return { start: phrase.start + led, end: tree.words[noun ?? -1]?.end ?? phrase.end };
}
