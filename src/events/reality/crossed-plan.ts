// What became of a plan, where its own sentence tells. Reads "was due to meet them on 4 May, but the talks were held on 9 May" as held,
// "were to meet on Friday but the summit was called off" and "the visit that he was to pay was cancelled" as not done; leaves "were due
// to meet on Friday, but no place has been named" open.

import type { EventTables } from '../../tables/index.ts';
import { childrenIn, formOf, headOf, lemmaOf, partOf, relationOf, type Tree } from '../tree.ts';

/** Held: `at` is the verb that tells so, whose day and place hold. Of a thing, "the talks that were planned were held", it tells the act itself. */
export type Outcome =
  | { readonly kind: 'held'; readonly at: number; readonly isOfThing: boolean }
  | { readonly kind: 'called off'; readonly isOfThing: boolean };

/** A plan is told at most so many words above the deed: "had been scheduled to begin to meet". */
const MOST_STEPS = 3;
const WAS: ReadonlySet<string> = new Set(['was', 'were', 'been']);
const NOT: ReadonlySet<string> = new Set(['not', "n't", 'never']);
const CLAUSES_OF_NOUN: readonly string[] = ['acl', 'acl:relcl'];

/** What the sentence of a planned act says became of it; null where no plan is told, or nothing of its end. */
export function outcomeOfPlan(tree: Tree, anchor: number, tables: EventTables): Outcome | null {
  const plan = planAbove(tree, anchor, tables);
  if (plan === null) return null;
  const thing = thingPlanned(tree, plan);
  const verbs = crossingVerbs(tree, plan, thing);
  const at = verbs.find((verb) => isHeld(tree, verb, tables));
  if (at !== undefined) return { kind: 'held', at, isOfThing: thing >= 0 };
  return verbs.some((verb) => isCalledOff(tree, verb, tables))
    ? { kind: 'called off', isOfThing: thing >= 0 }
    : null;
}

/** "Was due to meet": what was planned may be past by now. */
export function isOldPlan(tree: Tree, anchor: number, tables: EventTables): boolean {
  return planAbove(tree, anchor, tables) !== null;
}

/** The word of a past plan: "was [due] to meet", "was to [meet]", "talks that had been [planned]". */
function planAbove(tree: Tree, anchor: number, tables: EventTables): number | null {
  const own = childrenIn(tree, anchor, ...CLAUSES_OF_NOUN).find((at) => isPastPlan(tree, at, tables));
  if (own !== undefined) return own;
  for (let at = anchor, step = 0; at >= 0 && step < MOST_STEPS; at = headOf(tree, at), step += 1) {
    if (isPastPlan(tree, at, tables)) return at;
    if (['conj', 'ccomp'].includes(relationOf(tree, at))) return null;
  }
  return null;
}

function isPastPlan(tree: Tree, at: number, tables: EventTables): boolean {
  const isPast = childrenIn(tree, at, 'aux', 'cop').some((child) => WAS.has(formOf(tree, child)));
  if (!isPast) return false;
  if (tables.classes.get('planned')?.has(lemmaOf(tree, at)) === true) return true;
  if (childrenIn(tree, at, 'case').some((child) => formOf(tree, child) === 'due')) return true;
  const isInfinitive = childrenIn(tree, at, 'mark').some((child) => formOf(tree, child) === 'to');
  return isInfinitive && partOf(tree, at) === 'VERB';
}

/** The subject that a plan is told of: "the visit that he was to pay"; -1 where it is of none. */
function thingPlanned(tree: Tree, plan: number): number {
  const noun = CLAUSES_OF_NOUN.includes(relationOf(tree, plan)) ? headOf(tree, plan) : -1;
  return noun >= 0 && relationOf(tree, noun).startsWith('nsubj') ? noun : -1;
}

/** The verbs behind "but", and that of which the planned thing is the subject, with what is joined to them. */
function crossingVerbs(tree: Tree, plan: number, thing: number): readonly number[] {
  // A parser may hang what follows on the plan, on the deed or on where it was to be.
  const behind = [plan, headOf(tree, plan), ...childrenIn(tree, plan, 'xcomp', 'csubj', 'obl')]
    .flatMap((at) => childrenIn(tree, at, 'conj'))
    .filter((at) => childrenIn(tree, at, 'cc').some((joint) => formOf(tree, joint) === 'but'));
  const first = thing >= 0 ? [headOf(tree, thing)] : behind;
  return first
    .filter((at) => isFinitePast(tree, at))
    .flatMap((at) => [at, ...joinedTo(tree, at).filter((other) => isPastForm(tree, other))]);
}

function isPastForm(tree: Tree, at: number): boolean {
  return ['VBD', 'VBN'].includes(tree.words[at]?.xpos ?? '');
}

function joinedTo(tree: Tree, verb: number): readonly number[] {
  return childrenIn(tree, verb, 'conj').flatMap((at) => [at, ...joinedTo(tree, at)]);
}

function isFinitePast(tree: Tree, at: number): boolean {
  const form = tree.words[at]?.xpos ?? '';
  if (form === 'VBD') return true;
  return [at, ...childrenIn(tree, at, 'aux')].some((word) =>
    ['was', 'were', 'did', 'had', 'has', 'have'].includes(formOf(tree, word)),
  );
}

/** A verb with its particle or the object that makes one with it: "call off", "take place". */
function isAmong(tree: Tree, verb: number, name: string, tables: EventTables): boolean {
  const words = tables.classes.get(name);
  const lemma = lemmaOf(tree, verb);
  const joined = childrenIn(tree, verb, 'compound:prt', 'obj', 'advmod').map((at) => formOf(tree, at));
  return words?.has(lemma) === true || joined.some((word) => words?.has(`${lemma} ${word}`) === true);
}

function isNegated(tree: Tree, verb: number): boolean {
  return childrenIn(tree, verb, 'advmod').some((at) => NOT.has(formOf(tree, at)));
}

function isHeld(tree: Tree, verb: number, tables: EventTables): boolean {
  return isAmong(tree, verb, 'held', tables) && !isNegated(tree, verb);
}

/** "Was called off", "did not take place", "flew to Lima instead". */
function isCalledOff(tree: Tree, verb: number, tables: EventTables): boolean {
  if (isAmong(tree, verb, 'called-off', tables)) return !isNegated(tree, verb);
  const isInstead = childrenIn(tree, verb, 'advmod').some((at) => formOf(tree, at) === 'instead');
  return isInstead || (isAmong(tree, verb, 'held', tables) && isNegated(tree, verb));
}
