// Reads what is done to, with or by the things counted: "freed 52 prisoners", "the release of 1,300 prisoners",
// "27 states held in reserve". Leaves "300 political prisoners" in a bare list without one.

import type { ActionRow } from '../../tables/index.ts';
import { childrenBy, isRelation, sliceSpan } from '../../text/index.ts';
import { tokenFrom, tokensIn } from '../quantities/token-places.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { claimsLives } from './claims-lives.ts';
import { ofWhat, totalAbove } from './count-of-total.ts';
import { clauseGovernors, governorsOf, isNegated, quantityHead, rowOf } from './governors.ts';
import { inPrison } from './in-prison.ts';
import { countsPersons } from './is-person.ts';
import { isServed } from './is-served.ts';
import { toldToLeave } from './told-to-leave.ts';
import { verbBehind } from './verb-behind.ts';
import { verbBeside } from './verb-beside.ts';
import { isWithheld } from './withheld.ts';

/** How far up the tree an action still is about the figure: its noun, that noun's verb, and one in between. */
const MOST_STEPS = 4;

/** Actions of the table by which something is only counted. */
const COUNTING: ReadonlySet<string> = new Set(['represented', 'recognised', 'listed']);
/** What people do once they are let go or sent out. */
const MOVED: ReadonlySet<string> = new Set(['arrived', 'crossed', 'left', 'returned']);
const LET_GO: ReadonlySet<string> = new Set(['freed', 'expelled']);
const SUFFERED: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'displaced', 'arrested']);
/** Words for those to whom it was done. */
const STATE = /^(?:dead|wounded|injured|missing|displaced|killed|detained|arrested|homeless)$/iu;
/** "31,000 Afghans". */
const PEOPLE = /^\p{Lu}\p{L}+s$/u;

export interface FoundAction extends ActionRow {
  /** Index of the word in its sentence. */
  readonly index: number;
  /** True where a clause of their own tells it, apart from what is told of them: "refused to free the 14 it holds". */
  readonly isApart?: boolean;
}

function deadAt(index: number, { actions }: SentenceView['tables']): FoundAction | null {
  const row = actions.get('kill');
  return row === undefined ? null : { ...row, index };
}

function actionAt(index: number, { tree, tables }: SentenceView): FoundAction | null {
  const word = tree.words[index];
  if (word?.upos === 'NOUN' && THING.test(word.lemma)) return null;
  if (claimsLives(index, tree)) return deadAt(index, tables);
  const row = placedRow(index, tree, tables.actions) ?? rowOf(tables.actions, index, tree);
  return row === undefined || !/^(?:VERB|NOUN|ADJ)$/u.test(word?.upos ?? '') ? null : { ...row, index };
}

/** "Ordered six ships to the coast": a verb that means another thing where it tells whereto. */
function placedRow(
  index: number,
  tree: SentenceView['tree'],
  actions: SentenceView['tables']['actions'],
): ActionRow | undefined {
  const row = actions.get(`${tree.words[index]?.lemma} to`);
  if (row === undefined) return undefined;
  const objects = childrenBy(tree, index, 'obj');
  const places = [index, ...objects].flatMap((at) => childrenBy(tree, at, 'obl', 'nmod'));
  const isTo = (at: number) => childrenBy(tree, at, 'case').some((mark) => tree.words[mark]?.lemma === 'to');
  return places.some(isTo) ? row : undefined;
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

/** "Left 12 people dead", "left 20 soldiers there": those who are counted did not go; "left for Fiji": they are sent there. */
function isLeftSo({ index }: FoundAction, quantity: Quantity, view: SentenceView): boolean {
  const { tree } = view;
  const below = governorsOf(quantity, view).find((at) => tree.words[at]?.head === index + 1);
  const { deprel } = tree.words[below ?? -1] ?? {};
  if (deprel !== undefined && isRelation(deprel, ['obj', 'iobj', 'xcomp', 'ccomp', 'dep'])) return true;
  return childrenBy(tree, index, 'obl', 'nmod').some((at) =>
    childrenBy(tree, at, 'case').some((mark) => tree.words[mark]?.lemma === 'for'),
  );
}

/** An army is raised by so many persons, money alone is paid; persons are dismissed, an accord is suspended. */
function isAnotherSense(found: FoundAction, quantity: Quantity, view: SentenceView): boolean {
  const [{ of }, { unit }] = [found, quantity];
  if (found.action === 'left' && isLeftSo(found, quantity, view)) return true;
  if (of === null || unit === null) return false;
  const kind = unit.kind === 'noun' ? (countsPersons({ unit }, view) ? 'person' : 'thing') : 'measure';
  return !of.includes(kind);
}

/** "A total of 40 tankers were listed": the noun only leads to what it sums up. */
function isSum(index: number, { tree: { words } }: SentenceView): boolean {
  const { upos, lemma } = words[index] ?? { upos: '', lemma: '' };
  return upos === 'NOUN' && /^(?:total|number|count)$/u.test(lemma);
}

/** "hosts 40 refugees" shelters them, "hosts 40 leaders" meets them: a verb that means another thing of its noun. */
function nounRow(
  index: number,
  { unit }: Quantity,
  { tree, tables, text }: SentenceView,
): FoundAction | null {
  const word = tree.words[index];
  if (word?.upos !== 'VERB' || unit?.kind !== 'noun') return null;
  const name = PEOPLE.test(sliceSpan(text, unit.span)) ? 'people' : unit.name;
  const row = tables.actions.get(`${word.lemma} ${name}`);
  return row === undefined ? null : { ...row, index };
}

/** "recorded 43 deaths", "counted 200 displaced": who counts does nothing to them, their own word tells it. */
function ownDeed(quantity: Quantity, view: SentenceView): FoundAction | null {
  const { tree } = view;
  const head = quantityHead(quantity, view);
  const behind = tokenFrom(tree.words, quantity.span.end);
  for (const index of [head, behind, ...childrenBy(tree, head, 'acl')]) {
    const isOfPersons = quantity.unit === null || countsPersons(quantity, view);
    const isLying = isOfPersons && STATE.test(tree.words[index]?.form ?? '');
    const action = isLying || index !== behind ? actionAt(index, view) : null;
    if (action !== null && !COUNTING.has(action.action) && !isAnotherSense(action, quantity, view))
      return action.aggregation === 'cumulative' ? { ...action, aggregation: 'level' } : action;
  }
  return null;
}

/** "There are 60 dead", "43 deaths in May": persons to whom it was done, without a verb. */
function sufferers(quantity: Quantity, view: SentenceView): FoundAction | null {
  const last =
    quantity.counted === null ? -1 : (tokensIn(view.sentence.tokens, quantity.counted).at(-1) ?? -1);
  const isLying = STATE.test(view.tree.words[last]?.form ?? '');
  const action = ownDeed(quantity, view) ?? (isLying ? actionAt(last, view) : null);
  return action !== null && SUFFERED.has(action.action) ? action : null;
}

/** "The gift was 40 tonnes", "the size of the gift": the noun that is measured tells what is done. */
function ofMeasured(quantity: Quantity, view: SentenceView): FoundAction | null {
  const { tree } = view;
  if (quantity.unit === null || countsPersons(quantity, view)) return null;
  const beside = clauseGovernors(quantity, view).flatMap((at) => childrenBy(tree, at, 'nsubj', 'obj'));
  const nouns = beside.flatMap((at) => [at, ...childrenBy(tree, at, 'nmod')]);
  const found = nouns.find(
    (at) => tree.words[at]?.upos === 'NOUN' && rowOf(view.tables.actions, at, tree)?.of?.includes('measure'),
  );
  const isGiven = found !== undefined && rowOf(view.tables.actions, found, tree)?.of?.includes('thing');
  if (quantity.unit.kind === 'noun' && isGiven !== true) return null;
  return found === undefined ? null : actionAt(found, view);
}

/** "A duty of 12% on imports", "makes up 3% of the exports": a share is told of a thing, to which the deed is done. */
function isOfShare({ unit }: Quantity, index: number, { tree }: SentenceView): boolean {
  const word = tree.words[index];
  return unit?.dimension === 'share' && (word?.upos === 'NOUN' || word?.lemma === 'make');
}

const BELIEVED = /^(?:think|believe|fear|presume|know|say|report|estimate|assume|suppose|understand)$/u;

/** "Are thought to have died": what is believed of them. */
function believedOf(verb: number, { tree }: SentenceView): readonly number[] {
  const isBelieved = BELIEVED.test(tree.words[verb]?.lemma ?? '') && tree.words[verb]?.xpos === 'VBN';
  return isBelieved ? childrenBy(tree, verb, 'xcomp') : [];
}

/** What a governor of the quantity tells; what only counts it gives way to what its own word tells. */
function actionAbove(quantity: Quantity, view: SentenceView): FoundAction | null {
  const above = clauseGovernors(quantity, view)
    .slice(1, MOST_STEPS)
    .flatMap((at) => [at, ...believedOf(at, view)]);
  const beside = [verbBeside(quantity, view), verbBehind(quantity, view)?.index ?? -1];
  const governors = isServed(quantity, view) ? above.slice(0, 1) : [...beside, ...above];
  for (const index of governors) {
    const action = isSum(index, view) ? null : (nounRow(index, quantity, view) ?? actionAt(index, view));
    if (action === null || isAnotherSense(action, quantity, view)) continue;
    if (isOfShare(quantity, index, view)) continue;
    return COUNTING.has(action.action) ? (ownDeed(quantity, view) ?? action) : action;
  }
  return null;
}

/** "24 were killed and 87 wounded": what is told of a bare number by the word behind it, where a parser makes no verb of that. */
function ownState(quantity: Quantity, view: SentenceView): FoundAction | null {
  if (!quantity.isElliptic) return null;
  const behind = tokenFrom(view.tree.words, quantity.span.end);
  return STATE.test(view.tree.words[behind]?.form ?? '') ? actionAt(behind, view) : null;
}

/** The nearest word above that tells an action, else one below: "prisoners held in Belarus". */
export function findAction(quantity: Quantity, view: SentenceView): FoundAction | null {
  if (isSize(quantity, view) || isDifference(quantity)) return null;
  if (isLength(quantity)) return actionAt(quantityHead(quantity, view), view);
  if (isOfTotal(quantity, view)) return actionOfTotal(quantity, view);
  const own = ownState(quantity, view);
  if (own !== null) return own;
  const above = toldToLeave(quantity, view) ?? actionAbove(quantity, view);
  const noun = quantity.unit?.kind === 'noun' ? tokensIn(view.sentence.tokens, quantity.unit.span) : [];
  const below = [quantityHead(quantity, view), ...noun].flatMap((at) => childrenBy(view.tree, at, 'acl'));
  const inClause = below.map((index) => actionAt(index, view)).find((action) => action !== null) ?? null;
  // "Eighteen priests whom Cuba freed landed in Rome": counted as those whom it freed.
  const isOnWay = MOVED.has(above?.action ?? '') && LET_GO.has(inClause?.action ?? '');
  if (inClause !== null && isUndone(quantity, above, view)) return { ...inClause, isApart: true };
  if (above !== null && !isOnWay) return above;
  return (
    inClause ??
    actionOfTotal(quantity, view) ??
    ofMeasured(quantity, view) ??
    inPrison(quantity, view) ??
    sufferers(quantity, view)
  );
}

/** What is told of those who are counted is not done: "did not free the six it had detained", "refused to take back 52 whom Chad expelled". */
function isUndone(quantity: Quantity, above: FoundAction | null, view: SentenceView): boolean {
  const { tree } = view;
  const verb = above?.index ?? governorsOf(quantity, view)[1] ?? -1;
  return isWithheld(verb, view) || (tree.words[verb]?.upos === 'VERB' && isNegated(verb, tree));
}

/** A unit without words of its own was told by a total. */
function isOfTotal(quantity: Quantity, view: SentenceView): boolean {
  const { unit } = quantity;
  return unit !== null && unit.span.end === unit.span.start && totalAbove(quantity, view) !== null;
}

/** Nouns of things that verbs of the table look like. */
const THING =
  /^(?:ship|base|post|shell|list|record|back|train|host|fire|fund|cost|order|count|number|total|force|plane|station|trade)$/u;

/** "the death toll rose to 31", "the number of arrests reached 40", "the number of people killed", "the number of listed ships". */
function actionOfTotal(quantity: Quantity, view: SentenceView): FoundAction | null {
  const total = totalAbove(quantity, view);
  const thing = total === null ? null : ofWhat(total, view);
  if (thing === null) return null;
  const { tree } = view;
  const told = [thing, total ?? thing].flatMap((at) => childrenBy(tree, at, 'acl', 'amod', 'nmod'));
  const isDone = (at: number) => {
    const { xpos = '', lemma = '' } = tree.words[at] ?? {};
    return at === thing ? !THING.test(lemma) : /^VB/u.test(xpos);
  };
  const actions = [...told, thing].filter(isDone).flatMap((at) => actionAt(at, view) ?? []);
  return actions.find((action) => !isAnotherSense(action, quantity, view)) ?? null;
}
