// Tells what is done with a verb that otherwise tells words: "Peru recalled its ambassador" is no words of Peru's, nor are "Weber called
// Silva on Monday", "the clashes claimed the lives of 140" and "an aide, who asked not to be named". Leaves "he recalled the talks of
// 2019", "Peru recalled that its ambassador had gone" and "Weber called Silva weak" alone.

import { childrenBy } from '../../text/index.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

/** What is recalled in deed: people sent abroad, and goods. */
const SENT: ReadonlySet<string> = new Set(
  'ambassador|envoy|diplomat|consul|chargé|charge|attaché|attache|representative|commissioner|nuncio|mission|staff|delegation|troop|soldier|force|unit|contingent|ship|peacekeeper|observer|monitor|reservist|product|car|vehicle'.split(
    '|',
  ),
);

/** Those whom one rings, where no name says who. */
const COLLEAGUES: ReadonlySet<string> = new Set(['colleague', 'counterpart', 'homologue']);
/** What one asks not to be. */
const TOLD_BY_NAME: ReadonlySet<string> = new Set(['cite', 'identify', 'name', 'quote']);

function verbOf({ cue }: WordAttribution, lemma: string, { tree }: SentenceView): number | undefined {
  return cue.find((at) => tree.words[at]?.lemma.toLowerCase() === lemma);
}

/** Somebody or something that was sent, and recalled. */
function isRecalled(found: WordAttribution, view: SentenceView): boolean {
  const { tree } = view;
  const verb = verbOf(found, 'recall', view);
  if (verb === undefined) return false;
  return childrenBy(tree, verb, 'obj', 'nsubj:pass').some(
    (at) => found.content.includes(at) && SENT.has(tree.words[at]?.lemma.toLowerCase() ?? ''),
  );
}

/** Nothing but a name or a colleague behind the verb, up to a day or the end: nothing that they are called. */
function isRungUp(found: WordAttribution, view: SentenceView): boolean {
  const { words } = view.tree;
  const verb = verbOf(found, 'call', view);
  if (verb === undefined) return false;
  const behind = words.slice(verb + 1);
  const end = behind.findIndex(({ upos, form }) => upos === 'ADP' || /^[.,;]$/u.test(form));
  const whom = end < 0 ? behind : behind.slice(0, end);
  const isColleague = COLLEAGUES.has(whom.at(-1)?.lemma.toLowerCase() ?? '');
  const isOnTheWay = found.content.every((at) => at > verb);
  return whom.length > 0 && isOnTheWay && (isColleague || whom.every(({ upos }) => upos === 'PROPN'));
}

/** "Asked not to be named". */
function isOnNaming(found: WordAttribution, view: SentenceView): boolean {
  const { tree } = view;
  const verb = verbOf(found, 'ask', view) ?? -1;
  return childrenBy(tree, verb, 'xcomp').some(
    (at) =>
      TOLD_BY_NAME.has(tree.words[at]?.lemma.toLowerCase() ?? '') &&
      childrenBy(tree, at, 'aux:pass').length > 0,
  );
}

/** What a storm claims, and a speaker only where he says more. */
const TAKEN: ReadonlySet<string> = new Set(['life', 'victim']);

/** "The floods claimed the lives of 140". */
function isTaken(found: WordAttribution, view: SentenceView): boolean {
  const { tree } = view;
  const verb = verbOf(found, 'claim', view) ?? -1;
  return childrenBy(tree, verb, 'obj').some((at) => TAKEN.has(tree.words[at]?.lemma.toLowerCase() ?? ''));
}

export function isDeed(found: WordAttribution, view: SentenceView): boolean {
  return [isRecalled, isRungUp, isTaken, isOnNaming].some((is) => is(found, view));
}
