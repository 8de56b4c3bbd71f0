// Tells whether the clause of a count speaks of what stands so at a time or of what came to pass: "40 soldiers are in Juba" and "are held"
// are states, "40 men were arrested" an event, and what is only counted tells it by its noun: "recorded 40 attacks", "counted 40 ships".

import type { Token } from '../../language/index.ts';
import { childrenBy } from '../../text/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { isTelling } from './find-teller.ts';
import { clauseGovernors, rowOf } from './governors.ts';
import { verbBehind } from './verb-behind.ts';

/** count: things that somebody counted, of which nothing else is told; null where no clause is told of. */
export interface ClauseAspect {
  readonly kind: 'state' | 'event' | 'count' | null;
  /** "have been killed": by the time of speaking. */
  readonly isPerfect: boolean;
  /** "crossed", "had crossed": over when it is told. */
  readonly isPast: boolean;
  /** The verb or other word that says something of the count; -1 where there is none. */
  readonly index: number;
}

const PERFECT = /^(?:has|have|had|having|'ve|’ve|'d|’d)$/iu;
const PRESENT = /^(?:is|are|am|'s|’s|'re|’re)$/iu;
const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|'ll|’ll)$/iu;
const BEING = /^being$/iu;

/** A count of deeds and accidents stands for no state. */
export function isDeed({ unit }: Quantity, { tables }: SentenceView): boolean {
  if (unit?.kind !== 'noun') return false;
  return (
    tables.actions.get(unit.name)?.aggregation === 'single' || tables.aspects.noun.get(unit.name) === 'event'
  );
}

/** The word of the quantity's clause that says something of it: its verb, or the noun or place that it is. */
function predicateOf(quantity: Quantity, view: SentenceView): number {
  const { tree } = view;
  const isPredicate = (at: number) =>
    tree.words[at]?.upos === 'VERB' || childrenBy(tree, at, 'cop').length > 0;
  return clauseGovernors(quantity, view).find(isPredicate) ?? -1;
}

/** "is being held", "are stationed": what lasts while it is told; "is sending" and the perfect passive tell of an event. */
function isLasting({ xpos }: Token, helpers: readonly string[], isOnce: boolean): boolean {
  if (helpers.some((form) => PERFECT.test(form) || MODAL.test(form))) return false;
  if (xpos === 'VBG') return helpers.some((form) => BEING.test(form)) || (helpers.length > 0 && !isOnce);
  const isPassive = xpos === 'VBN' || xpos === 'VBD';
  return isPassive && helpers.some((form) => PRESENT.test(form) || BEING.test(form));
}

/** "names 1,710 men": in running text the present tells what is so; a headline tells the news in it. */
function isPresent({ xpos }: Token, helpers: readonly string[], { sentence }: SentenceView): boolean {
  return /^VB[ZP]$/u.test(xpos) && helpers.length === 0 && sentence.style !== 'headline';
}

function kindOf(
  at: number,
  helpers: readonly string[],
  quantity: Quantity,
  view: SentenceView,
): ClauseAspect['kind'] {
  const word = view.tree.words[at];
  if (word === undefined) return null;
  if (word.upos !== 'VERB') return 'state';
  // "Its list names 214 men, the minister said": where "names" is taken for a noun, what is left says nothing of them.
  const isSaid = view.tables.sayingVerbs.has(word.lemma) && word.start > quantity.span.end;
  if (isSaid) return null;
  if (isTelling(at, quantity, view)) return 'count';
  const own = view.tables.aspects.verb.get(word.lemma.toLowerCase());
  if (own === 'state' || own === 'count') return own;
  const isOnce = rowOf(view.tables.actions, at, view.tree)?.aggregation === 'single';
  return isLasting(word, helpers, isOnce) || (isPresent(word, helpers, view) && !isOnce) ? 'state' : 'event';
}

/** What the clause around a quantity tells; deeds always come to pass. */
export function clauseAspect(quantity: Quantity, view: SentenceView): ClauseAspect {
  const { tree } = view;
  const behind = verbBehind(quantity, view);
  const at = behind?.index ?? predicateOf(quantity, view);
  const below = childrenBy(tree, at, 'aux', 'cop').map((aux) => tree.words[aux]?.form ?? '');
  const marks = behind?.helpers ?? below;
  const kind = kindOf(at, marks, quantity, view);
  return {
    kind: kind !== null && isDeed(quantity, view) ? 'event' : kind,
    isPerfect: marks.some((form) => PERFECT.test(form)),
    isPast: /^VB[DN]$/u.test(tree.words[at]?.xpos ?? '') && !marks.some((form) => MODAL.test(form)),
    index: at,
  };
}
