// Reads what is done to, with or by the things counted: "freed 52 prisoners", "the release of 1,300 prisoners",
// "27 states held in reserve". Leaves "300 political prisoners" in a bare list without one.

import type { ActionRow } from '../../tables/index.ts';
import { childrenBy } from '../../text/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { ofWhat, totalAbove } from './count-of-total.ts';
import { clauseGovernors, quantityHead, rowOf } from './governors.ts';

/** How far up the tree an action still is about the figure: its noun, that noun's verb, and one in between. */
const MOST_STEPS = 4;

export interface FoundAction extends ActionRow {
  /** Index of the word in its sentence. */
  readonly index: number;
}

function actionAt(index: number, { tree, tables }: SentenceView): FoundAction | null {
  const word = tree.words[index];
  const row = rowOf(tables.actions, index, tree);
  return row === undefined || !/^(?:VERB|NOUN|ADJ)$/u.test(word?.upos ?? '') ? null : { ...row, index };
}

/** "three-day visit": a length is told of its own noun only. */
function isLength(quantity: Quantity): boolean {
  return quantity.unit?.dimension === 'time' && quantity.span.end > quantity.number.end;
}

/** "the 27-nation bloc agreed": a size of the bloc, to which nothing is done; "a 500-strong force" are its persons. */
function isSize({ unit, number }: Quantity, { text }: SentenceView): boolean {
  return unit?.kind === 'noun' && unit.name !== 'person' && text.charAt(number.end) === '-';
}

/** "18 sites, 7 fewer than in May": nothing was done to the seven. */
function isDifference({ unit, comparator }: Quantity): boolean {
  return unit?.kind === 'noun' && (comparator === 'up' || comparator === 'down');
}

/** An army is raised by so many persons, money alone is paid. */
function isAnotherSense({ action }: FoundAction, { unit }: Quantity): boolean {
  return action === 'paid' && unit?.kind === 'noun';
}

/** The nearest word above that tells an action, else one below: "prisoners held in Belarus". */
export function findAction(quantity: Quantity, view: SentenceView): FoundAction | null {
  if (isSize(quantity, view) || isDifference(quantity)) return null;
  if (isLength(quantity)) return actionAt(quantityHead(quantity, view), view);
  const governors = clauseGovernors(quantity, view).slice(1, MOST_STEPS);
  for (const index of governors) {
    const action = actionAt(index, view);
    if (action !== null && !isAnotherSense(action, quantity)) return action;
  }
  const below = childrenBy(view.tree, quantityHead(quantity, view), 'acl');
  return (
    below.map((index) => actionAt(index, view)).find((action) => action !== null) ??
    actionOfTotal(quantity, view)
  );
}

/** "the death toll rose to 31", "the number of arrests reached 40". */
function actionOfTotal(quantity: Quantity, view: SentenceView): FoundAction | null {
  const { unit } = quantity;
  // A unit without words of its own was told by a total.
  if (unit === null || unit.span.end > unit.span.start) return null;
  const total = totalAbove(quantity, view);
  const thing = total === null ? null : ofWhat(total, view);
  return thing === null ? null : actionAt(thing, view);
}
