// Tells whose people, things or money are counted: Russia's for "50 Russian soldiers in Syria", "32 citizens of Russia" and "Russia has 50
// soldiers in Syria". Leaves the state that holds, meets or counts them: "Ghana deported 50 migrants" tells of nobody's.

import type { ActorMention } from '../../actors/index.ts';
import { childrenBy, headIndex, isRelation, type Span, spanContains } from '../../text/index.ts';
import { tokensIn } from '../quantities/token-places.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import type { FoundAction } from './find-action.ts';
import { clauseGovernors, quantityHead } from './governors.ts';
import { countsPersons } from './is-person.ts';

const INSIDE = ['amod', 'compound', 'nmod:poss', 'flat', 'nummod'];
/** Behind these stands whose it is; behind "from" only of persons. */
const OF = /^of$/iu;
const FROM = /^from$/iu;
/** What a state has of its own, where no word says whose. */
const FORCES =
  /^(?:soldier|troop|servicem[ae]n|personnel|peacekeeper|sailor|policeman|policem[ae]n|officer|diplomat|tank|drone|missile|rocket|shell|aircraft|plane|jet|ship|warship|vehicle|gun|bomb|base)$/u;
const GIVEN: ReadonlySet<string> = new Set(['sent', 'paid', 'deployed', 'lost']);
const OWNING = /^(?:have|own|lose|keep|maintain|launch|fire|deploy|station)$/u;
/** Whom a state holds for what they think are its own. */
const OWN_PRISONERS = /\b(?:political\s+(?:prisoner|detainee)|dissident|prisoners? of conscience)/iu;

type OwnState = Pick<ActorMention, 'span' | 'country'>;
/** Codes of what is no state. */
const NO_STATE = /^(?:UNO|IGO|NGO|IMG|ISM|MNC)$/u;

/** The word of an actor's phrase on which its other words hang. */
function headOf(span: Span, { tree, sentence }: SentenceView): number {
  const words = tokensIn(sentence.tokens, span);
  return words.find((at) => !words.includes(headIndex(tree, at))) ?? words.at(-1) ?? -1;
}

/** "Russian soldiers", "Russia's soldiers", "soldiers of Russia", "gift of Russia's". */
function belongsTo(at: number, thing: number, isPerson: boolean, { tree }: SentenceView): boolean {
  let index = at;
  for (let steps = 0; index !== thing && steps < 4; steps += 1) {
    const relation = tree.words[index]?.deprel ?? '';
    const marks = childrenBy(tree, index, 'case').map((mark) => tree.words[mark]?.form ?? '');
    const isOf = marks.some((mark) => OF.test(mark) || (isPerson && FROM.test(mark)));
    const isBelow = isRelation(relation, INSIDE) || (isRelation(relation, ['nmod']) && isOf);
    if (!isBelow) return false;
    index = headIndex(tree, index);
  }
  return index === thing;
}

/** The noun that is counted; of a measure ("a gift of 40 tonnes") what is measured. */
function thingsOf(quantity: Quantity, measured: Span | null, view: SentenceView): readonly number[] {
  const head = quantityHead(quantity, view);
  return measured === null ? [head] : [head, headOf(measured, view)];
}

/** "Afghans", "Russians": who is counted is called by the name of the people. */
function isCalled({ span }: OwnState, { unit, counted }: Quantity): boolean {
  return [unit?.span, counted].some((own) => own != null && spanContains(own, span) && own.end === span.end);
}

/** The subject of the clause that gives or has them. */
function ownerOf(
  quantity: Quantity,
  action: FoundAction | null,
  states: readonly OwnState[],
  view: SentenceView,
): readonly OwnState[] {
  const { tree } = view;
  const verb = clauseGovernors(quantity, view).find((at) => tree.words[at]?.upos === 'VERB') ?? -1;
  const isMeasure = quantity.unit !== null && quantity.unit.kind !== 'noun';
  const isForce = FORCES.test(quantity.unit?.name ?? '');
  const isGiven = GIVEN.has(action?.action ?? '') && (isMeasure || isForce);
  if (!isGiven && !(isForce && OWNING.test(tree.words[verb]?.lemma ?? ''))) return [];
  const subject =
    childrenBy(tree, verb, 'obl:agent')[0] ??
    childrenBy(tree, verb, 'nsubj').find((at) => tree.words[at]?.deprel !== 'nsubj:pass');
  return subject === undefined ? [] : states.filter(({ span }) => headOf(span, view) === subject);
}

/** Codes of the states, each once, in the order of the text; empty where none is told. */
export function findWhose(
  quantity: Quantity,
  action: FoundAction | null,
  measured: Span | null,
  actors: readonly ActorMention[],
  view: SentenceView,
): readonly string[] {
  const states = actors.filter(({ country }) => country !== null && !NO_STATE.test(country));
  if (states.length === 0) return [];
  const things = thingsOf(quantity, measured, view);
  const isPerson = countsPersons(quantity, view);
  const isOwn = (state: OwnState) => {
    const at = headOf(state.span, view);
    return (
      isCalled(state, quantity) ||
      things.some((thing) => at !== thing && belongsTo(at, thing, isPerson, view))
    );
  };
  const own = states.filter(isOwn);
  const found = own.length > 0 ? own : ownerOf(quantity, action, states, view);
  const counted =
    quantity.counted === null ? '' : view.text.slice(quantity.counted.start, quantity.counted.end);
  const told = found.length === 0 && OWN_PRISONERS.test(counted) ? states : found;
  return [...new Set(told.flatMap(({ country }) => country ?? []))];
}
