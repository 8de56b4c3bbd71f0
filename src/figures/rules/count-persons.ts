// Tells that a bare number counts persons, by what is done to them: "wounded 60", "dozens were arrested", "the 23 dead", and by
// what they do: "thousands fled"; and votes: "141 in favour". Leaves "killed 12 dogs", which has a noun, and "paid 60" alone.

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

/** A unit that has no words of its own. */
function unitOf(name: string, { number: { end } }: Quantity): QuantityUnit {
  return { kind: 'noun', name, code: null, dimension: null, span: { start: end, end } };
}

function isDoneToPersons(at: number, view: SentenceView): boolean {
  const word = view.tree.words[at];
  if (word === undefined || word.upos !== 'VERB') return false;
  return TO_PERSONS.has(rowOf(view.tables.actions, at, view.tree)?.action ?? '');
}

/** "45 have been arrested", "12 died": the verb behind its helpers. */
function isSufferer(from: number, view: SentenceView): boolean {
  const { words } = view.tree;
  let at = from;
  while (at < from + MOST_HELPERS && HELPER.test(words[at]?.upos ?? '')) at += 1;
  const isPassive = at > from || words[at]?.xpos === 'VBN' || words[at]?.lemma === 'die';
  return isPassive && isDoneToPersons(at, view);
}

/** "Thousands fled", "some 300 marched". */
function isDoer(from: number, view: SentenceView): boolean {
  const { words } = view.tree;
  let at = from;
  while (at < from + MOST_HELPERS && HELPER.test(words[at]?.upos ?? '')) at += 1;
  const isVerb = words[at]?.upos === 'VERB';
  return isVerb && BY_PERSONS.has(rowOf(view.tables.actions, at, view.tree)?.action ?? '');
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
    counted !== null || isDoneToPersons(before, view) || isSufferer(behind, view) || isDoer(behind, view);
  return isPersons ? { ...quantity, counted, unit: unitOf('person', quantity) } : quantity;
}
