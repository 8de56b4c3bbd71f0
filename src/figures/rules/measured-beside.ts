// Finds what is measured by the row of words, where the tree is broken or tells nothing: "Tin -2.5%", "exports were up 7%".

import type { Span } from '../../text/index.ts';
import { tokenUpTo } from '../quantities/token-places.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { isMeasurable, NOUN } from './measurable.ts';

const PHRASE = /^(?:NN|NNS|NNP|NNPS|JJ|POS|HYPH|VBN|VBG|IN|DT|CC)$/u;
const BESIDE_PHRASE = /^(?:NN|NNS|NNP|NNPS|JJ|JJS|POS|HYPH|CD)$/u;

/** Where the tree tells nothing: the nearest noun phrase in front of the nearest verb in front. */
export function nounBefore(quantity: Quantity, view: SentenceView): Span | null {
  const { words } = view.tree;
  const from = tokenUpTo(words, quantity.span.start);
  const verb = words.slice(0, from + 1).findLastIndex((word) => word.upos === 'VERB' || word.upos === 'AUX');
  const last = words
    .slice(0, verb < 0 ? from + 1 : verb)
    .findLastIndex((_, at) => isMeasurable(at, quantity, view));
  if (last < 0) return null;
  let first = last;
  while (first > 0 && PHRASE.test(words[first - 1]?.xpos ?? '')) first -= 1;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** What may stand between a verb of its own and the quantity: "were up 17 points", "was set to rise by 10%". */
const BETWEEN = /^(?:RB|RBR|RP|IN|TO|VB|VBN|VBG|MD|VBD|VBZ|VBP|JJR|\$|CD|SYM)$/u;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u;

/** Where nothing but the verb stands between: the noun phrase right in front of it, which a broken tree may miss. */
export function subjectBeside(quantity: Quantity, view: SentenceView): Span | null {
  const { words } = view.tree;
  let at = tokenUpTo(words, quantity.span.start);
  let isVerbal = false;
  for (; BETWEEN.test(words[at]?.xpos ?? ''); at -= 1) isVerbal ||= FINITE.test(words[at]?.xpos ?? '');
  if (isVerbal && /^(?:WP|WDT)$/u.test(words[at]?.xpos ?? '')) at -= words[at - 1]?.form === ',' ? 2 : 1;
  if (!isVerbal || !isMeasurable(at, quantity, view)) return null;
  let first = at;
  while (first > 0 && BESIDE_PHRASE.test(words[first - 1]?.xpos ?? '')) first -= 1;
  return { start: words[first]?.start ?? 0, end: words[at]?.end ?? 0 };
}

/** "Tin -2.5% Lead -0.4%": in a list of signed shares each stands behind its own name. */
export function nameBeside(quantity: Quantity, { text, tree }: SentenceView): Span | null {
  const { words } = tree;
  const last = tokenUpTo(words, quantity.span.start);
  const isSigned = (quantity.low ?? 0) < 0 && quantity.unit?.dimension === 'share';
  if (!isSigned || !/^(?:NNP|NNPS|NN|CD)$/u.test(words[last]?.xpos ?? '')) return null;
  let first = last;
  while (
    first > 0 &&
    NOUN.test(words[first - 1]?.xpos ?? '') &&
    text.charAt((words[first]?.start ?? 0) - 1) === ' '
  )
    first -= 1;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}
