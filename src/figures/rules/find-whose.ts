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
/** Behind these stands whose it is; behind "from" only of persons, and not where they are taken away. */
const OF = /^of$/iu;
const FROM = /^from$/iu;
const TAKEN_AWAY: ReadonlySet<string> = new Set([
  'displaced',
  'expelled',
  'sent back',
  'returned',
  'recalled',
  'freed',
]);
/** "640 of our citizens", "58 of its soldiers". */
const OWNER = /^(?:its|their|his|her)$/iu;
const SPEAKER = /^our$/iu;
/** What a state has of its own, where no word says whose. */
const FORCES =
  /^(?:soldier|troop|airman|trooper|marine|police|servicem[ae]n|personnel|peacekeeper|sailor|policeman|policem[ae]n|officer|diplomat|tank|drone|missile|rocket|shell|aircraft|plane|jet|ship|warship|vehicle|gun|bomb|base)$/u;
const GIVEN: ReadonlySet<string> = new Set(['sent', 'paid']);
const OWNING =
  /^(?:have|own|lose|keep|maintain|launch|fire|deploy|station|send|dispatch|withdraw|recall|pull|move|base|fly)$/u;
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
function belongsTo(at: number, thing: number, hasOrigin: boolean, { tree }: SentenceView): boolean {
  let index = at;
  for (let steps = 0; index !== thing && steps < 4; steps += 1) {
    const relation = tree.words[index]?.deprel ?? '';
    const marks = childrenBy(tree, index, 'case').map((mark) => tree.words[mark]?.form ?? '');
    const isOf = marks.some((mark) => OF.test(mark) || (hasOrigin && FROM.test(mark)));
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

/** The states that the clause of a quantity has as its subject, or as who does it. */
function subjectsOf(
  quantity: Quantity,
  states: readonly OwnState[],
  view: SentenceView,
): readonly OwnState[] {
  const { tree } = view;
  const subject =
    childrenBy(tree, clauseVerb(quantity, view), 'obl:agent')[0] ??
    childrenBy(tree, clauseVerb(quantity, view), 'nsubj').find(
      (at) => tree.words[at]?.deprel !== 'nsubj:pass',
    );
  return subject === undefined ? [] : states.filter(({ span }) => headOf(span, view) === subject);
}

function clauseVerb(quantity: Quantity, view: SentenceView): number {
  return clauseGovernors(quantity, view).find((at) => view.tree.words[at]?.upos === 'VERB') ?? -1;
}

/** "Romania gave Moldova 40 million": who gives money or things. */
function giverOf(
  quantity: Quantity,
  action: FoundAction | null,
  states: readonly OwnState[],
  view: SentenceView,
): readonly OwnState[] {
  const isGiving = GIVEN.has(action?.action ?? '') && action?.index === clauseVerb(quantity, view);
  return isGiving ? subjectsOf(quantity, states, view) : [];
}

/** "France has 50 soldiers in Niger": who has forces, sends them or pulls them out. */
function ownerOf(quantity: Quantity, states: readonly OwnState[], view: SentenceView): readonly OwnState[] {
  const isForce = FORCES.test(quantity.unit?.name ?? '') || isForceName(quantity, view);
  const isOwning = OWNING.test(view.tree.words[clauseVerb(quantity, view)]?.lemma ?? '');
  return isForce && isOwning ? subjectsOf(quantity, states, view) : [];
}

function isForceName({ counted }: Quantity, { text }: SentenceView): boolean {
  return (
    counted !== null &&
    FORCES.test(text.slice(counted.start, counted.end).split(' ').at(-1)?.replace(/s$/u, '') ?? '')
  );
}

/** "the 1,040 soldiers whom France has withdrawn". */
function pulledBy(
  thing: number,
  quantity: Quantity,
  states: readonly OwnState[],
  view: SentenceView,
): readonly OwnState[] {
  const { tree } = view;
  if (!FORCES.test(quantity.unit?.name ?? '')) return [];
  const subjects = childrenBy(tree, thing, 'acl')
    .filter((at) => OWNING.test(tree.words[at]?.lemma ?? ''))
    .flatMap((at) => childrenBy(tree, at, 'nsubj'));
  return states.filter(({ span }) => subjects.includes(headOf(span, view)));
}

/** "Japan's gift of vaccine was 90,000 doses". */
const GIFT_BEHIND =
  /^['’]s?\s+(?:\p{L}+\s+){0,3}(?:gift|donation|delivery|shipment|grant|loan|aid|help|contribution|pledge)\b/u;
/** Papers that are made out to persons. */
const PAPER = /^(?:visa|permit|passport|card|licen[cs]e)$/u;

/** "visas issued to Tongans": who gets a paper, by the name of the people. */
function isHolder(span: Span, { unit }: Quantity, { text, sentence }: SentenceView): boolean {
  const isLed = /\b(?:to|for)\s+(?:the\s+)?$/u.test(text.slice(sentence.start, span.start));
  const isPeople =
    /s$/u.test(text.slice(span.start, span.end)) ||
    /^\s+(?:nationals|citizens|workers|students)\b/u.test(text.slice(span.end));
  return PAPER.test(unit?.name ?? '') && isLed && isPeople;
}

/** "Guatemala sent 150 men, and El Salvador 78 airmen": the verb is left out between a state and its number. */
function besideOf(
  { span }: Quantity,
  states: readonly OwnState[],
  { text, sentence }: SentenceView,
): readonly OwnState[] {
  return states.filter((state) => {
    const isBeside = text.slice(state.span.end, span.start) === ' ';
    return isBeside && /\band\s+$/u.test(text.slice(sentence.start, state.span.start));
  });
}

/** "Its soldiers" are those of the subject, "our citizens" those of who speaks. */
function pointedTo(
  things: readonly number[],
  states: readonly OwnState[],
  speaker: string | null,
  view: SentenceView,
): readonly OwnState[] {
  const { tree } = view;
  const words = things.flatMap((thing) => childrenBy(tree, thing, 'nmod:poss')).map((at) => tree.words[at]);
  const word = words.find((one) => one?.xpos === 'PRP$');
  if (word === undefined) return [];
  if (SPEAKER.test(word.form)) return speaker === null ? [] : [{ span: word, country: speaker }];
  const before = states.filter(({ span }) => span.end <= word.start);
  return OWNER.test(word.form) ? before.slice(0, 1) : [];
}

/** "Qatar's gift of 16 lorries": whose the noun is to which they belong, where it is no deed that is done to them. */
function ownerOfWhole(thing: number, states: readonly OwnState[], view: SentenceView): readonly OwnState[] {
  const { tree, tables } = view;
  const whole = headIndex(tree, thing);
  const marks = childrenBy(tree, thing, 'case').map((at) => tree.words[at]?.form ?? '');
  const word = tree.words[whole];
  const isPart = isRelation(tree.words[thing]?.deprel ?? '', ['nmod']) && marks.some((mark) => OF.test(mark));
  const isDone = tables.actions.get(word?.lemma ?? '')?.of?.includes('measure') === false;
  if (!isPart || word?.upos !== 'NOUN' || isDone || tables.aspects.noun.get(word.lemma) === 'event')
    return [];
  return states.filter(
    ({ span }) =>
      isRelation(tree.words[headOf(span, view)]?.deprel ?? '', ['nmod:poss']) &&
      headIndex(tree, headOf(span, view)) === whole,
  );
}

/** Codes of the states, each once, in the order of the text; empty where none is told. `speaker`: the state of who says so. */
export function findWhose(
  quantity: Quantity,
  action: FoundAction | null,
  measured: Span | null,
  actors: readonly ActorMention[],
  speaker: string | null,
  view: SentenceView,
): readonly string[] {
  const states = actors.filter(({ country }) => country !== null && !NO_STATE.test(country));
  const things = thingsOf(quantity, measured, view);
  const hasOrigin = countsPersons(quantity, view) && !TAKEN_AWAY.has(action?.action ?? '');
  const own = quantity.unit?.span;
  const isOwn = (state: OwnState) => {
    const at = headOf(state.span, view);
    // "citizens from Sudan" is no state.
    const isThing = own !== undefined && own.end === view.tree.words[at]?.end;
    return !isThing && things.some((thing) => at !== thing && belongsTo(at, thing, hasOrigin, view));
  };
  const isMeasure = quantity.unit !== null && quantity.unit.kind !== 'noun';
  // In order of trust: "nine Iranians from Copenhagen" are Iran's.
  const ways: readonly (() => readonly OwnState[])[] = [
    () => states.filter((state) => isCalled(state, quantity)),
    () => (isMeasure ? giverOf(quantity, action, states, view) : []),
    () => states.filter(isOwn),
    () => pointedTo(things, states, speaker, view),
    () => things.flatMap((thing) => ownerOfWhole(thing, states, view)),
    () => (countsPersons(quantity, view) ? [] : giverOf(quantity, action, states, view)),
    () => ownerOf(quantity, states, view),
    () => things.flatMap((thing) => pulledBy(thing, quantity, states, view)),
    () => states.filter(({ span }) => GIFT_BEHIND.test(view.text.slice(span.end, view.sentence.end))),
    () => states.filter(({ span }) => isHolder(span, quantity, view)),
    () => besideOf(quantity, states, view),
  ];
  let found: readonly OwnState[] = [];
  for (const way of ways) if (found.length === 0) found = way();
  const counted =
    quantity.counted === null ? '' : view.text.slice(quantity.counted.start, quantity.counted.end);
  const told = found.length === 0 && OWN_PRISONERS.test(counted) ? states : found;
  return [...new Set(told.flatMap(({ country }) => country ?? []))];
}
