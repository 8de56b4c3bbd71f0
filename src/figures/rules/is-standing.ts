// Tells whether a count is of what stands so at a time, by the verb of its clause: "40 soldiers are in Juba", "Malta has 40 ships", "there
// were 40 guards at the end of May". Leaves "there were 40 attacks in May", which came to pass, and "had freed 40 men".

import { childrenBy } from '../../text/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { clauseGovernors, rowOf } from './governors.ts';

const STANDING =
  /^(?:be|have|live|stay|sit|stand|lie|serve|work|study|reside|dwell|remain|belong|possess|own|house|shelter|camp|languish|wait)$/u;
const PERFECT = /^(?:has|have|had|'ve|’ve)$/iu;

/** The word of the quantity's clause that says something of it: its verb, or the noun or place that it is. */
function predicateOf(quantity: Quantity, view: SentenceView): number {
  const { tree } = view;
  const isPredicate = (at: number) =>
    tree.words[at]?.upos === 'VERB' || childrenBy(tree, at, 'cop').length > 0;
  return clauseGovernors(quantity, view).find(isPredicate) ?? -1;
}

/** "have been killed". */
export function isPerfect(quantity: Quantity, view: SentenceView): boolean {
  const { tree } = view;
  const verb = clauseGovernors(quantity, view).find((at) => tree.words[at]?.upos === 'VERB') ?? -1;
  return childrenBy(tree, verb, 'aux').some((at) => PERFECT.test(tree.words[at]?.form ?? ''));
}

/** A count of deeds and accidents stands for no state. */
export function isDeed({ unit }: Quantity, { tables }: SentenceView): boolean {
  return unit?.kind === 'noun' && tables.actions.get(unit.name)?.aggregation === 'single';
}

/** For what is counted by a noun; of money and measures nothing is said. */
export function isStanding(quantity: Quantity, view: SentenceView): boolean {
  const { tree } = view;
  const { unit } = quantity;
  if ((unit !== null && unit.kind !== 'noun') || isDeed(quantity, view)) return false;
  const at = predicateOf(quantity, view);
  const word = tree.words[at];
  if (word === undefined || rowOf(view.tables.actions, at, tree) !== undefined) return false;
  if (word.upos !== 'VERB') return true;
  const isOnlyPast = childrenBy(tree, at, 'aux').some((aux) => PERFECT.test(tree.words[aux]?.form ?? ''));
  return STANDING.test(word.lemma) && !isOnlyPast;
}
