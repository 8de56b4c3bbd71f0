// What a word and its own small words say of its reality: tense, modals, negation, "planned" before a noun. Reads "may
// not meet" as negated and open; leaves what governs the word to climb.ts.

import type { Status } from '../../record/index.ts';
import type { EventTables, StatusPart } from '../../tables/index.ts';
import { onceEachWith } from '../../text/index.ts';
import {
  childrenExactly,
  childrenIn,
  clausesBehind,
  formOf,
  headOf,
  isPredicate,
  lemmaOf,
  markerOf,
  partOf,
  relationOf,
  type Tree,
} from '../tree.ts';

/** Statuses that tell of something real; any other outweighs them. */
export const weakStatuses: ReadonlySet<Status> = new Set(['happened', 'ongoing', 'background']);

/** The status that a table gives a word in that part, by its lemma, else by its form. */
export function lookUpStatus(
  tables: EventTables,
  part: StatusPart,
  tree: Tree,
  index: number,
): Status | undefined {
  return tables.statuses[part].get(lemmaOf(tree, index)) ?? tables.statuses[part].get(formOf(tree, index));
}

/** A governor by its lemma with its particle ("turn down"), where the table knows the pair, else by itself. */
export function governedBy(tree: Tree, index: number, tables: EventTables): Status | undefined {
  if (isLeftOpen(tree, index)) return 'alleged';
  if (isNaming(tree, index)) return undefined;
  const particle = childrenExactly(tree, index, 'compound:prt')[0];
  const pair = particle === undefined ? '' : `${lemmaOf(tree, index)} ${formOf(tree, particle)}`;
  return tables.statuses.governor.get(pair) ?? lookUpStatus(tables, 'governor', tree, index);
}

/** "called the seizure a breach": what it is said to be, and no call for it. */
function isNaming(tree: Tree, verb: number): boolean {
  if (lemmaOf(tree, verb) !== 'call') return false;
  const named = childrenExactly(tree, verb, 'xcomp', 'obj').filter((at) => markerOf(tree, at) === '');
  return named.length > 1;
}

/** "would neither confirm nor deny that they had met". */
function isLeftOpen(tree: Tree, verb: number): boolean {
  const isNor = childrenIn(tree, verb, 'cc').some((at) => formOf(tree, at) === 'nor');
  return isNor && lemmaOf(tree, verb) === 'deny' && lemmaOf(tree, headOf(tree, verb)) === 'confirm';
}

/** An adverb with the word before it ("no longer"), where the table knows the pair, else by itself. */
function adverbStatus(tree: Tree, at: number, tables: EventTables): Status | undefined {
  const pair = `${formOf(tree, at - 1)} ${formOf(tree, at)}`;
  return tables.statuses.adverb.get(pair) ?? lookUpStatus(tables, 'adverb', tree, at);
}

const NEITHER: ReadonlySet<string> = new Set(['neither', 'nor']);

type MarksOf = (tree: Tree, index: number, tables: EventTables) => readonly Status[];

/** What the word itself and its own small words say. */
export const ownMarks: MarksOf = onceEachWith((tree, index, tables) => {
  const marks: (Status | undefined)[] = [];
  for (const at of childrenIn(tree, index, 'advmod'))
    if (!isOnlyPartial(tree, at)) marks.push(adverbStatus(tree, at, tables));
  if (isPredicate(tree, index) && hasNobody(tree, index)) marks.push('negated');
  for (const at of childrenIn(tree, index, 'det')) marks.push(lookUpStatus(tables, 'determiner', tree, at));
  if (isPredicate(tree, index)) {
    // "has neither recalled its envoy nor closed its embassy".
    const isNeither = childrenIn(tree, index, 'cc', 'cc:preconj').some((at) => NEITHER.has(formOf(tree, at)));
    if (isNeither && !isLeftOpen(tree, index)) marks.push('negated');
    for (const at of childrenIn(tree, index, 'mark')) marks.push(lookUpStatus(tables, 'mark', tree, at));
    marks.push(...moodOf(tree, index, tables));
    if (isOpposed(tree, index) || isAwaited(tree, index)) marks.push('hypothetical');
  }
  // "without a deal", "instead of talks".
  if (partOf(tree, index) === 'NOUN') marks.push(tables.statuses.mark.get(markerOf(tree, index)));
  if (partOf(tree, index) !== 'VERB')
    for (const at of childrenIn(tree, index, 'amod', 'compound'))
      marks.push(lookUpStatus(tables, 'modifier', tree, at));
  return marks.filter((mark) => mark !== undefined);
});

/** "until Chad opens the border", "until it has paid": not done so far; "until it left in 2020" was. */
function isAwaited(tree: Tree, index: number): boolean {
  const isUntil = childrenIn(tree, index, 'mark').some((at) => ['until', 'till'].includes(formOf(tree, at)));
  return (
    isUntil &&
    [index, ...childrenIn(tree, index, 'aux', 'aux:pass')].some((at) =>
      ['VBZ', 'VBP'].includes(tree.words[at]?.xpos ?? ''),
    )
  );
}

/** "are against easing them": a predicate that only says what somebody does not want. */
function isOpposed(tree: Tree, index: number): boolean {
  const isGerund = tree.words[index]?.xpos === 'VBG' && markerOf(tree, index) === 'against';
  return isGerund && childrenExactly(tree, index, 'cop', 'aux').length > 0;
}

/** "not only in Minsk" denies nothing. */
function isOnlyPartial(tree: Tree, at: number): boolean {
  return ['only', 'just', 'merely', 'simply'].includes(formOf(tree, at + 1));
}

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'nothing', 'neither']);

/** "nobody was hurt", "no suspect was named", "reached no deal", "neither Minsk nor Oslo signed". */
function hasNobody(tree: Tree, verb: number): boolean {
  return childrenIn(tree, verb, 'nsubj', 'obj').some(
    (at) =>
      NOBODY.has(formOf(tree, at)) ||
      childrenIn(tree, at, 'det').some((det) => ['neither', 'no'].includes(formOf(tree, det))) ||
      isNeither(tree, at),
  );
}

/** "Neither Minsk nor Oslo", whatever a parser makes of the first word; "neither its embassy in Oslo nor" wherever it hangs the second. */
function isNeither(tree: Tree, noun: number): boolean {
  const isMarked = childrenIn(tree, noun, 'cc', 'cc:preconj', 'det', 'advmod').some(
    (at) => at < noun && formOf(tree, at) === 'neither',
  );
  if (isMarked) return true;
  return childrenIn(tree, noun, 'conj').some((other) =>
    childrenIn(tree, other, 'cc').some((joint) => formOf(tree, joint) === 'nor'),
  );
}

/** "is still to sign", "is yet to sign": not done so far. */
const UNDONE: ReadonlySet<string> = new Set(['yet', 'still']);

function hasUndone(tree: Tree, index: number): boolean {
  return childrenIn(tree, index, 'advmod').some((at) => UNDONE.has(formOf(tree, at)));
}

/** "has yet to sign" and "still has to sign" deny it, "has to sign" leaves it open; null for "had to leave" and "has a car". */
export function dutyMark(tree: Tree, verb: number): Status | null {
  if (lemmaOf(tree, verb) !== 'have' || partOf(tree, verb) !== 'VERB') return null;
  const duties = childrenIn(tree, verb, 'xcomp').filter((at) => markerOf(tree, at) === 'to');
  if (duties.length === 0) return null;
  if ([verb, ...duties].some((at) => hasUndone(tree, at))) return 'negated';
  return ['VBZ', 'VBP'].includes(tree.words[verb]?.xpos ?? '') ? 'hypothetical' : null;
}

const BEFORE_MONTH = /^(?:\d{1,2}(?:st|nd|rd|th)?|in|since|by|until|last|early|late|of)$/u;

/** "On 3 May Canada expelled two envoys", "on May 3 it left": the month, which a parser may take for the verb. */
function isMonthOfMay(tree: Tree, at: number): boolean {
  if (tree.words[at]?.form !== 'May') return false;
  return BEFORE_MONTH.test(formOf(tree, at - 1)) || /^\d{1,2}$/u.test(formOf(tree, at + 1));
}

/** What tense and helpers say: "will meet", "had met", "is meeting"; nothing for a plain past. */
export const moodOf: MarksOf = onceEachWith((tree, verb, tables) => {
  const helpers = childrenIn(tree, verb, 'aux');
  const hasTo = childrenIn(tree, verb, 'mark').some((at) => formOf(tree, at) === 'to');
  const hasBe = [...helpers, ...childrenIn(tree, verb, 'cop')].some((at) => lemmaOf(tree, at) === 'be');
  // "is to visit": the date is set.
  if (hasTo && hasBe && tree.words[verb]?.xpos === 'VB')
    return hasUndone(tree, verb) ? ['negated'] : ['announced'];
  // "was to have left": it did not.
  if (hasTo && hasBe && helpers.some((at) => lemmaOf(tree, at) === 'have')) return ['negated'];
  const duty = dutyMark(tree, verb);
  if (duty !== null) return [duty];
  const modal = helpers
    .filter((at) => !isMonthOfMay(tree, at))
    .map((at) => lookUpStatus(tables, 'modal', tree, at))
    .find((mark) => mark !== undefined);
  if (modal !== undefined) {
    const isReportedFuture =
      helpers.some((at) => lemmaOf(tree, at) === 'would') &&
      (relationOf(tree, verb) === 'ccomp' || isToldBehind(tree, verb, tables));
    return [isReportedFuture && !isFeared(tree, verb) ? 'announced' : modal];
  }
  if (isImperative(tree, verb)) return ['hypothetical'];
  // "said that they had met" is only the past of "have met".
  const isHad = helpers.some((at) => formOf(tree, at) === 'had');
  if (isHad && !isReported(tree, verb) && !isToldBehind(tree, verb, tables)) return ['background'];
  if (isStanding(tree, verb)) return ['ongoing'];
  const isProgressive = tree.words[verb]?.xpos === 'VBG';
  const isPresent = helpers.some((at) => ['is', 'are', "'s", "'re", 'been'].includes(formOf(tree, at)));
  return isProgressive && isPresent ? ['ongoing'] : [];
});

/** "They would meet, the minister said": the verb of saying behind. */
function isToldBehind(tree: Tree, verb: number, { statuses }: EventTables): boolean {
  return clausesBehind(tree, verb).some((at) => statuses.governor.get(lemmaOf(tree, at)) === 'happened');
}

const FEARING: ReadonlySet<string> = new Set(['doubt', 'dread', 'fear', 'suspect', 'wonder', 'worry']);

/** "feared that Minsk would expel him": nobody has said so. */
function isFeared(tree: Tree, verb: number): boolean {
  return FEARING.has(lemmaOf(tree, headOf(tree, verb)));
}

/** "said that they had met", "the news that they had met". */
function isReported(tree: Tree, verb: number): boolean {
  const relation = relationOf(tree, verb);
  return relation === 'ccomp' || (relation === 'acl' && markerOf(tree, verb) === 'that');
}

const STANDING: ReadonlySet<string> = new Set([
  'support',
  'back',
  'oppose',
  'reject',
  'recognise',
  'recognize',
  'endorse',
  'favour',
  'favor',
  'occupy',
  'host',
  'cooperate',
  'trade',
  'ban',
  'bar',
]);

/** "China supports the bid" holds; the present of a headline ("China backs bid") is past. */
function isStanding(tree: Tree, verb: number): boolean {
  const form = tree.words[verb]?.xpos ?? '';
  const isPresent = ['VBZ', 'VBP'].includes(form) && childrenIn(tree, verb, 'aux').length === 0;
  return isPresent && tree.sentence.style === 'prose' && STANDING.has(lemmaOf(tree, verb));
}

/** "Stop the war": said to be done, not told as done. */
function isImperative(tree: Tree, verb: number): boolean {
  const isAlone = childrenIn(tree, verb, 'nsubj', 'aux', 'mark', 'cop').length === 0;
  return isAlone && tree.words[verb]?.xpos === 'VB' && relationOf(tree, verb) === 'root';
}

/** True for "a planned visit": the noun's own words only, whatever governs it. */
export function modifierStatus(tree: Tree, noun: number, tables: EventTables): Status | null {
  if (partOf(tree, noun) === 'VERB') return null;
  const marks = childrenExactly(tree, noun, 'amod', 'compound', 'det').map(
    (at) => lookUpStatus(tables, 'modifier', tree, at) ?? lookUpStatus(tables, 'determiner', tree, at),
  );
  return marks.find((mark) => mark !== undefined) ?? null;
}
