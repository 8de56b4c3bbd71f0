// Tells that a bare number counts persons, by what is done to them: "wounded 60", "dozens were arrested", "the 23 dead", and by
// what they do: "thousands fled", or the group that they make: "a crowd of 9,800", "an army 140,000 strong"; and votes: "141 in
// favour". Leaves "killed 12 dogs", which has a noun, and "paid 60" alone.

import { tokenFrom, tokenUpTo } from '../quantities/token-places.ts';
import type { Quantity, QuantityUnit, SentenceView } from '../quantities/types.ts';
import { rowOf } from './governors.ts';

/** Actions of the table that are done to persons alone. */
const TO_PERSONS: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'arrested',
  'held',
  'freed',
  'expelled',
  'missing',
  'sentenced',
]);
/** Actions that persons do, and no things. */
const BY_PERSONS: ReadonlySet<string> = new Set(['displaced', 'protested']);
const STATE = /^(?:dead|wounded|injured|missing|killed|detained|arrested|released|freed|hurt|displaced)$/iu;
const HELPER = /^(?:AUX|ADV)$/u;
const MOST_HELPERS = 4;
const VOTES = /^\s+(?:in favou?r|against)\b/iu;
const NOUN = /^(?:NN|CD|HYPH)/u;
const GROUP =
  /\b(?:army|audience|brigade|contingent|convoy|crew|crowd|delegation|force|garrison|gathering|group|mob|party|squad|team|throng) of (?:about|almost|around|at least|more than|nearly|over|roughly|some|up to)?\s*$/iu;
/** "Losses, of 12", "casualties of 40". */
const LOSSES =
  /\b(?:loss(?:es)?|casualties|fatalities),? of (?:about|almost|around|at least|more than|nearly|over|roughly|some|up to)?\s*$/iu;
const STRONG = /^[\s-]+strong\b/iu;

/** A unit that has no words of its own. */
function unitOf(name: string, { number: { end } }: Quantity): QuantityUnit {
  return { kind: 'noun', name, code: null, dimension: null, span: { start: end, end } };
}

/** What the table calls the deed of a verb; null where it knows none. */
function deedAt(at: number, { tree, tables }: SentenceView): string | null {
  return tree.words[at]?.upos === 'VERB' ? (rowOf(tables.actions, at, tree)?.action ?? null) : null;
}

function isDoneToPersons(at: number, view: SentenceView): boolean {
  return TO_PERSONS.has(deedAt(at, view) ?? '');
}

/** The place behind the helpers and adverbs: "[have been] arrested". */
function behindHelpers(from: number, { tree: { words } }: SentenceView): number {
  let at = from;
  while (at < from + MOST_HELPERS && HELPER.test(words[at]?.upos ?? '')) at += 1;
  return at;
}

/** "45 have been arrested", "12 died": the verb behind its helpers. */
function isSufferer(from: number, view: SentenceView): boolean {
  const at = behindHelpers(from, view);
  const word = view.tree.words[at];
  const isPassive = at > from || word?.xpos === 'VBN' || word?.lemma === 'die';
  return isPassive && isDoneToPersons(at, view);
}

/** "Thousands fled", "some 300 marched". */
function isDoer(from: number, view: SentenceView): boolean {
  return BY_PERSONS.has(deedAt(behindHelpers(from, view), view) ?? '');
}

/** "a crowd of 9,800", "140,000 strong". */
function isOfGroup({ number, counted }: Quantity, { text, sentence }: SentenceView): boolean {
  const before = text.slice(sentence.start, number.start);
  return (
    counted === null &&
    (GROUP.test(before) || LOSSES.test(before) || STRONG.test(text.slice(number.end, sentence.end)))
  );
}

function isBare({ kind, unit, counted, low }: Quantity): boolean {
  const isCount = kind === 'vague' || (kind === 'cardinal' && low !== null && Number.isInteger(low));
  return isCount && unit === null && counted === null;
}

/** "the 23 dead" counts persons; "23 dead soldiers" have a noun. */
function lyingState(from: number, { tree: { words } }: SentenceView): Quantity['counted'] {
  const [state, next] = words.slice(from, from + 2);
  if (state === undefined || !STATE.test(state.form) || NOUN.test(next?.xpos ?? '')) return null;
  return { start: state.start, end: state.end };
}

/** The quantity with persons or votes as its unit where the words around tell of them. */
export function countPersons(quantity: Quantity, view: SentenceView): Quantity {
  if (!isBare(quantity)) return quantity;
  const { text, sentence, tree } = view;
  if (
    VOTES.test(text.slice(quantity.number.end, sentence.end)) &&
    /\bvot/iu.test(text.slice(sentence.start, sentence.end))
  )
    return { ...quantity, unit: unitOf('vote', quantity) };
  const behind = tokenFrom(tree.words, quantity.number.end);
  const before = tokenUpTo(tree.words, quantity.comparatorSpan?.start ?? quantity.span.start);
  const counted = lyingState(behind, view);
  const isPersons =
    counted !== null ||
    isDoneToPersons(before, view) ||
    isSufferer(behind, view) ||
    isDoer(behind, view) ||
    isOfGroup(quantity, view);
  return isPersons ? { ...quantity, counted, unit: unitOf('person', quantity) } : quantity;
}
