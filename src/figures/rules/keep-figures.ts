// Keeps the quantities that count, measure or rank something worth a record. Leaves ages, "one" as an article, "the two sides",
// "seven years after", "the first months" and bare numbers that nothing explains.

import { childrenBy, headIndex, isRelation } from '../../text/index.ts';
import { tokenUpTo } from '../quantities/token-places.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { findAction } from './find-action.ts';
import { clauseGovernors, quantityHead } from './governors.ts';

const COUNTING_VAGUE =
  /^(?:several|multiple|numerous|dozens|scores|tens|hundreds|thousands|millions|billions|trillions)\b/iu;
/** "the two sides": so many words of digits or letters down, a known pair or group, not a count. */
const LARGEST_KNOWN_GROUP = 10;
const KNOWN_BEFORE = /\b(?:the|these|those|both|its|their|his|her|our|other)\s+(?:other\s+)?$/iu;
const ELAPSED_BEFORE =
  /\b(?:in|within|over|during|after|every|next|last|past|previous|first|coming|for the first time in|earlier)\s+(?:the\s+)?(?:next|last|past|first|previous|coming)?\s*$/iu;
const ELAPSED_AFTER = /^\s+(?:after|before|ago|later|earlier|since|from now|away|early|late|overdue)\b/iu;
/** A place in an order says something from here on, or where the text tells since when. */
const LEAST_TELLING_ORDINAL = 4;
const SINCE_WHEN =
  /\b(?:since|ever|in (?:almost |nearly |more than |over )?(?:\w+|\d+) (?:years|months|decades))\b/iu;
const TOTAL = /^(?:number|total|count|toll|figure|sum|tally)$/u;
const LEAST_TELLING_BARE = 100;
const LONG_NUMBER = /[,\d]{5,}/u;

function around(quantity: Quantity, { text, sentence }: SentenceView): { before: string; after: string } {
  const start =
    quantity.comparatorSpan === null
      ? quantity.span.start
      : Math.min(quantity.comparatorSpan.start, quantity.span.start);
  const end = Math.max(quantity.span.end, quantity.unit?.span.end ?? 0);
  return {
    before: text.slice(Math.max(sentence.start, start - 40), start),
    after: text.slice(end, Math.min(sentence.end, end + 20)),
  };
}

function isOneThing(quantity: Quantity, view: SentenceView): boolean {
  const number = view.text.slice(quantity.number.start, quantity.number.end);
  return /^one$/iu.test(number) && quantity.unit?.kind === 'noun' && findAction(quantity, view) === null;
}

function isKnownGroup(quantity: Quantity, view: SentenceView): boolean {
  const isSmall = quantity.unit?.kind === 'noun' && (quantity.high ?? 0) <= LARGEST_KNOWN_GROUP;
  const isInWords = !/^\d/u.test(view.text.slice(quantity.number.start, quantity.number.end));
  return isSmall && isInWords && KNOWN_BEFORE.test(around(quantity, view).before);
}

/** "Residents and two officials said": how many tell it, not what is told. */
function isOfTellers(quantity: Quantity, view: SentenceView): boolean {
  const isSmall = quantity.unit?.kind === 'noun' && (quantity.high ?? 0) <= LARGEST_KNOWN_GROUP;
  if (!isSmall || /^\d/u.test(view.text.slice(quantity.number.start, quantity.number.end))) return false;
  const { tree, tables } = view;
  const head = quantityHead(quantity, view);
  const first = tree.words[head]?.deprel === 'conj' ? (headIndex(tree, head) ?? head) : head;
  const verb = headIndex(tree, first) ?? -1;
  const { xpos = '', lemma = '' } = tree.words[verb] ?? {};
  const isSubject = tree.words[first]?.deprel === 'nsubj';
  return isSubject && /^VB[DZP]$/u.test(xpos) && tables.sayingVerbs.has(lemma);
}

/** Time that passed between two acts; "three-day" and "eight years in prison" are lengths of something. */
function isElapsed(quantity: Quantity, view: SentenceView): boolean {
  const isHyphened = quantity.span.end > quantity.number.end;
  if (quantity.unit?.dimension !== 'time' || isHyphened) return false;
  const { before, after } = around(quantity, view);
  return ELAPSED_BEFORE.test(before) || ELAPSED_AFTER.test(after) || isDuring(quantity, view);
}

/** "$5 billion over two years": during so long; "for over two years" is a bound. */
function isDuring({ comparatorSpan }: Quantity, { text, sentence: { tokens } }: SentenceView): boolean {
  if (comparatorSpan === null || !/^over$/iu.test(text.slice(comparatorSpan.start, comparatorSpan.end)))
    return false;
  return /^(?:NN|CD|PRP$|RB$)/u.test(tokens[tokenUpTo(tokens, comparatorSpan.start)]?.xpos ?? '');
}

function isTellingOrdinal(quantity: Quantity, view: SentenceView): boolean {
  if (quantity.unit === null && quantity.counted === null) return false;
  const isTime =
    view.tables.units.get(quantity.unit?.name ?? '')?.dimension === 'time' ||
    quantity.unit?.name === 'anniversary';
  const isTelling =
    (quantity.low ?? 0) >= LEAST_TELLING_ORDINAL ||
    SINCE_WHEN.test(view.text.slice(quantity.span.end, view.sentence.end));
  return isTelling && !isTime;
}

/** "Dozens were killed", "Tens of thousands marched": whom they count, their verb tells. */
function isTellingVague(quantity: Quantity, view: SentenceView): boolean {
  const head = quantityHead(quantity, view);
  const isSide = isRelation(view.tree.words[head]?.deprel ?? '', ['obj', 'nsubj']);
  const isCount = COUNTING_VAGUE.test(view.text.slice(quantity.number.start, quantity.number.end));
  return isSide && isCount && findAction(quantity, view) !== null;
}

/** "100,000 took part", "the number is zero", "114 of the 123": what they count is told elsewhere. */
function isTellingBare(quantity: Quantity, view: SentenceView): boolean {
  if (quantity.low === null) return false;
  if (quantity.kind === 'vague') return isTellingVague(quantity, view);
  if (quantity.kind !== 'cardinal') return false;
  const { tokens } = view.sentence;
  const before = tokens[tokenUpTo(tokens, quantity.number.start)];
  const isPart = /^\s+of\s+the\s+\d/u.test(around(quantity, view).after);
  const isTotal = clauseGovernors(quantity, view).some((index) =>
    childrenBy(view.tree, index, 'nsubj').some((child) => TOTAL.test(view.tree.words[child]?.lemma ?? '')),
  );
  const isBounded = quantity.comparatorSpan !== null;
  const isLong = LONG_NUMBER.test(view.text.slice(quantity.number.start, quantity.number.end));
  const relation = view.tree.words[quantityHead(quantity, view)]?.deprel ?? '';
  const isLarge =
    quantity.low >= LEAST_TELLING_BARE && (isBounded || isLong || isRelation(relation, ['obj', 'nsubj']));
  return isPart || isTotal || (isLarge && before?.upos !== 'PROPN');
}

/** "155-mm shells", "a 20-point plan", "a four-star general": the kind of a thing, not its measure. */
const WEAPON =
  /\b(?:guns?|howitzers?|mortars?|rounds?|shells?|cannons?|rifles?|ammunition|artillery|munitions|pistols?|bullets?|rockets?|projectiles?|calib(?:re|er))\b/iu;
const PLAN =
  /\b(?:plans?|proposals?|program(?:me)?s?|agendas?|roadmaps?|formulas?|declarations?|statements?|memorand(?:um|a)|peace|frameworks?)\b/iu;

function isKindOfThing({ unit, counted }: Quantity, { text }: SentenceView): boolean {
  const thing = counted === null ? '' : text.slice(counted.start, counted.end);
  if (unit?.name === 'millimetre') return WEAPON.test(thing);
  return (unit?.name === 'point' && PLAN.test(thing)) || (unit?.kind === 'noun' && unit.name === 'star');
}

/** "three times the 3 billion", "twice as many": how often, of another number. */
const TIMES_OF = /^\s+(?:the|its|their|as|more|larger|higher|greater|bigger|that|what)\b/iu;

function isMultiplier(quantity: Quantity, view: SentenceView): boolean {
  return quantity.unit?.name === 'count' && TIMES_OF.test(around(quantity, view).after);
}

/** "Forty of them are over sixty": how old they are. */
const AGE_BOUND =
  /\b(?:is|are|was|were|be|being|aged)\s+(?:well\s+)?(?:over|under|above|below|older than|younger than)\s+$/iu;
const OLDEST = 110;

function isAge({ unit, counted, low, number }: Quantity, { text, sentence }: SentenceView): boolean {
  if (unit !== null || counted !== null || (low ?? 0) > OLDEST) return false;
  const before = text.slice(Math.max(sentence.start, number.start - 40), number.start);
  return AGE_BOUND.test(before) && /^\s*(?:[.,;:)]|$|and\b)/u.test(text.slice(number.end, sentence.end));
}

export function isFigure(quantity: Quantity, view: SentenceView): boolean {
  const { unit, counted, kind, number } = quantity;
  if (kind === 'ordinal') return isTellingOrdinal(quantity, view);
  if (unit === null && counted === null) return !isAge(quantity, view) && isTellingBare(quantity, view);
  if (unit?.dimension === 'age' || unit?.dimension === 'rank') return false;
  if (isKindOfThing(quantity, view) || isElapsed(quantity, view) || isMultiplier(quantity, view))
    return false;
  if (kind === 'vague') return COUNTING_VAGUE.test(view.text.slice(number.start, number.end));
  return ![isOneThing, isKnownGroup, isOfTellers].some((isLeft) => isLeft(quantity, view));
}

/** A plain number that says something beside a figure at least: "Eleven of them", "the other 15", "compared with 25". */
export function mayBeRelated(quantity: Quantity, view: SentenceView): boolean {
  const { unit, kind, low } = quantity;
  const isOld = unit?.dimension === 'age' || isAge(quantity, view);
  if (kind !== 'cardinal' || low === null || isOld || unit?.dimension === 'rank') return false;
  return unit === null || unit.kind === 'noun' || !isElapsed(quantity, view);
}
