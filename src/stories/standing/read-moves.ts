// Reads from one event mention what it says of a state of affairs: which state, between whom, and whether it is moved by it.

import { hasToldDays, type Status } from '../../record/index.ts';
import type { StateKind } from '../../tables/index.ts';
import { passageAt } from '../reports/passage-at.ts';
import { sentenceAround, sentencesOfReport } from '../reports/sentences.ts';
import type { Report } from '../reports/types.ts';
import { wordsOf } from '../reports/words.ts';
import { movingForces } from './counts-from.ts';
import { findEnd } from './find-end.ts';
import type { StandingKnowledge } from './knowledge.ts';
import { type Reading, readWording, takeApart, type Wording } from './read-wording.ts';
import { pointsBackAtNoun, withAntecedent } from './rules/antecedent.ts';
import { readNewEnvoy } from './rules/new-envoy.ts';
import { readObject, readSeat, readTreatyName } from './rules/object-words.ts';
import { readParties, unknownState } from './rules/parties.ts';
import { readSomePersons, readSomePlaces, readTakenOff } from './rules/some-persons.ts';
import { isOfSwapped, readSwapped } from './rules/swapped.ts';
import { mayNameState, readLasting } from './rules/told-lasting.ts';
import { readToldPast } from './rules/told-past.ts';
import type { MoveForce, StateMove } from './types.ts';

const forceByStatus: Readonly<Record<Status, MoveForce>> = {
  happened: 'moves',
  ongoing: 'moves',
  background: 'moves',
  announced: 'announced',
  anticipated: 'announced',
  alleged: 'alleged',
  denied: 'denied',
  negated: 'denied',
  hypothetical: 'discussed',
};

const not = /^(?:not|never|(?:wo|would|ca|could|do|does|did)n['’]?t|n['’]t)$/iu;
/** "Will not, for now, lift": so many words before the word of the move at most. */
const notReach = 4;

/** "Egypt will not reopen its embassy": a refusal is an act, and what it refuses is not done. */
function isRefused({ event: { type } }: Report, { word }: Reading, { words }: Wording): boolean {
  return (
    type === 'REJECT' && words.slice(Math.max(0, word - notReach), word).some((each) => not.test(each.word))
  );
}

/** How the act bears on the state; null where it only asks for a move or hints at one. */
function forceOf(report: Report, reading: Reading, wording: Wording): MoveForce | null {
  const { type, act, status } = report.event;
  const { row, word } = reading;
  const { trigger } = wording;
  if (type === 'REQUEST' || (type === 'THREATEN' && act === null)) return null;
  // A ceasefire stands once it is agreed on; the agreement itself is the act.
  if (row.kind === 'ceasefire' && type === 'AGREE' && status === 'announced' && word === trigger)
    return 'moves';
  const force = forceByStatus[status];
  if (force !== 'moves') return force;
  // The threat has happened; what it threatens with has not.
  if (type === 'THREATEN') return 'announced';
  if ((type === 'REJECT' && word !== trigger) || isRefused(report, reading, wording)) return 'denied';
  // "Agreed to reopen" is a promise.
  const isPromise = type === 'AGREE' && (act !== null || word !== trigger);
  if (isPromise && row.kind !== 'ceasefire') return 'announced';
  if (row.does === 'move') return 'moves';
  return row.does === 'extend' ? 'extends' : 'affirms';
}

type ObjectOfMove = Pick<StateMove, 'object' | 'objectWords' | 'maybeObject'>;

/** What it touches: the one whom the act names besides the state, else the words behind the noun. */
function objectOf(
  { event }: Report,
  { noun, row, word }: Reading,
  { quote, words, states }: Wording,
  { kind, over }: StateKind,
  on: string,
  { goods }: StandingKnowledge,
): ObjectOfMove {
  const code = on === unknownState ? null : on;
  const named = event.recipients.find(({ country, actorId }) => country === code && actorId !== on);
  if (kind === 'prisoners') return toObject([named?.name ?? null]);
  if (kind === 'treaty') return toObject([readTreatyName(noun, quote, words, states)]);
  if (kind === 'consulate') return toObject([readSeat(noun, word, quote, words, states)]);
  if (kind === 'ambassador')
    return toObject([/^diplomats?$/u.test(words[noun]?.word ?? '') ? 'diplomats' : null]);
  if (noun < 0 || !ofParts.has(kind)) return toObject([]);
  const [here] = words.slice(noun, noun + 1);
  const isOver = over.includes(row.to);
  // What ends at some places stays in force at the others.
  const places = isOver && ofPlaces.has(kind) ? readSomePlaces(noun, quote, words) : null;
  // "Banned Chilean grapes": the goods themselves.
  if (kind === 'trade' && here !== undefined && goods.has(here.word)) return toObject([here.word]);
  const body = named === undefined || named.actorId === null ? null : named.name;
  const before = words[noun - 1];
  // What is lifted from some stays in force for the others.
  const some = isOver ? (readSomePersons(noun, quote, words) ?? readTakenOff(word, quote, words)) : null;
  return {
    ...toObject([body, places ?? some ?? readObject(noun, quote, words, states)]),
    maybeObject: before === undefined ? [] : [before.word],
  };
}

/** Kinds that may touch a part of the other side only. */
const ofParts: ReadonlySet<string> = new Set(
  'sanctions trade entry assets broadcasts exemption suspension ban'.split(' '),
);

/** Kinds that may end at some places only. */
const ofPlaces: ReadonlySet<string> = new Set(['trade', 'ban', 'entry']);

/** Called by the first of its names; found again by the words of all. */
function toObject(names: readonly (string | null)[]): ObjectOfMove {
  const told = names.flatMap((name) => name ?? []);
  const words = told.flatMap((name) => wordsOf(name).map(({ word }) => word));
  return { object: told[0] ?? null, objectWords: words, maybeObject: [] };
}

/** Two names with capitals: a person who is known by them. */
const fullName = /^\p{Lu}\S*\s\p{Lu}/u;

/** Persons and citizens only: that a state frees its own prisoners is no state of affairs with another. */
function isOfOther({ event }: Report, kind: string, on: string): boolean {
  if (kind !== 'prisoners') return true;
  return event.recipients.some(({ country, name }) =>
    on === unknownState ? country === null && fullName.test(name) : country === on && /\p{Lu}/u.test(name),
  );
}

/** The words of the mention's sentence behind its last word; its noun is named before. */
function tailOf(
  report: Report,
  noun: number,
  { words }: Wording,
): { tail: string; start: number; end: number } | null {
  const { text, event } = report;
  const { span } = event.evidence;
  const sentence = sentencesOfReport(report).find(({ start, end }) => start <= span.start && end >= span.end);
  const nounEnd = words[noun]?.end;
  if (sentence === undefined || nounEnd === undefined) return null;
  return { ...sentence, tail: text.slice(span.start + nounEnd, sentence.end) };
}

/** A change that the sentence tells in passing: "the embassy, shut down in 2022". */
function pastMoves(
  report: Report,
  reading: Reading,
  wording: Wording,
  main: readonly StateMove[],
  knowledge: StandingKnowledge,
): readonly StateMove[] {
  const place = tailOf(report, reading.noun, wording);
  if (place === null) return [];
  const rowsOf = (word: string) =>
    (knowledge.rowsByForm.get(word) ?? []).filter(
      ({ kind, to, nouns }) => kind === reading.row.kind && to !== reading.row.to && nouns.length === 0,
    );
  const past = readToldPast(place.tail, rowsOf, report.reported, knowledge.time);
  if (past === null) return [];
  const isDated = past.occurred.to !== null;
  return main.map((move) => ({
    ...move,
    word: past.word,
    from: past.row.from,
    to: past.row.to,
    isExtension: false,
    force: 'moves',
    occurred: isDated ? past.occurred : { from: null, to: report.reported.to },
    isDated,
    isVaguePast: !isDated,
    end: null,
    passage: passageAt(report, place.start, place.end),
  }));
}

/** "In exchange for a Fijian officer": whom the other side let go for those whom it got. */
function swapMoves(
  report: Report,
  { trigger, words }: Wording,
  main: readonly StateMove[],
  { names }: StandingKnowledge,
): readonly StateMove[] {
  const { event, text } = report;
  const { start, end } = sentenceAround(text, event.evidence.span);
  const tail = text.slice(Math.max(start, event.evidence.span.start + (words[trigger]?.end ?? 0)), end);
  return main.flatMap((move) => {
    if (move.to !== freed || move.by === unknownState || move.on === unknownState) return [];
    const told = readSwapped(tail, move.by, names);
    const [first, last] = [told?.[0], told?.at(-1)];
    if (told == null || first === undefined || last === undefined) return [];
    const objectWords = told.map(({ word }) => word);
    return [{ ...move, by: move.on, on: move.by, object: objectWords.join(' '), objectWords }];
  });
}

/** "And sent a new one in October": the recall is over. */
function newEnvoyMoves(
  report: Report,
  { row, noun }: Reading,
  wording: Wording,
  main: readonly StateMove[],
  { time }: StandingKnowledge,
): readonly StateMove[] {
  if (row.kind !== 'ambassador' || row.to !== 'recalled') return [];
  const place = tailOf(report, noun, wording);
  const told = place === null ? null : readNewEnvoy(place.tail, report.reported, time);
  if (told === null) return [];
  const occurred = told.occurred ?? { from: null, to: report.reported.to };
  return main.map((move) => ({
    ...{ ...move, word: told.word, from: ['*'], to: 'in post', isExtension: false, end: null },
    ...{ occurred, isDated: told.occurred !== null, isVaguePast: false },
  }));
}

const freed = 'freed';
const held = 'held';

/** The sentence swaps prisoners before the words of the mention. */
function tellsSwapped({ event, text }: Report): boolean {
  const { start } = sentenceAround(text, event.evidence.span);
  return isOfSwapped(text.slice(start, event.evidence.span.start));
}

/** What the mention says of states of affairs: a move for each two sides and change; none for most mentions. */
export function readMoves(report: Report, knowledge: StandingKnowledge): readonly StateMove[] {
  const moves = knowledge.read.moves.get(report) ?? readAfresh(report, knowledge);
  knowledge.read.moves.set(report, moves);
  return moves;
}

/** The report as it tells of a state by itself, else with the noun before it that it points back at. */
function withItsNoun(report: Report, knowledge: StandingKnowledge): Report {
  const isOwn = readWording(report, takeApart(report, knowledge), knowledge) !== null;
  const whole = isOwn ? report : withAntecedent(report);
  return whole === report || isUndoneBehind(whole, knowledge) ? report : whole;
}

/** "The sanctions that Norway imposed on Fiji were lifted": so many words from the clause to its undoing at most. */
const farthestUndoing = 4;

/** True where the sentence goes on to tell that what its clause began was ended: that is for the act of its own verb to say. */
function isUndoneBehind(report: Report, knowledge: StandingKnowledge): boolean {
  const { span } = report.event.evidence;
  const row = readWording(report, takeApart(report, knowledge), knowledge)?.row;
  const behind = wordsOf(report.text.slice(span.end, sentenceAround(report.text, span).end));
  return behind
    .slice(0, farthestUndoing)
    .some(({ word }) =>
      knowledge.rowsByForm
        .get(word)
        ?.some(({ kind, to, does }) => kind === row?.kind && does === 'move' && to !== row.to),
    );
}

function readAfresh(given: Report, knowledge: StandingKnowledge): readonly StateMove[] {
  const report = withItsNoun(given, knowledge);
  const wording = takeApart(report, knowledge);
  const lasting = readLasting(report, wording, knowledge);
  const reading = lasting ?? readWording(report, wording, knowledge);
  const kind = reading === null ? undefined : knowledge.kinds.get(reading.row.kind);
  if (reading === null || kind === undefined) return [];
  const force = forceOf(report, reading, wording);
  if (force === null || (reading.row.to === held && tellsSwapped(report))) return [];
  const main = mainMoves(report, reading, wording, { kind, force }, knowledge);
  // What is only named goes on: since when, it does not tell.
  if (lasting !== null)
    return [
      ...main.map((move) => ({ ...move, ...onlyNamed(report) })),
      ...begunMoves(report, reading, wording, main, knowledge),
    ];
  return [
    ...main,
    ...pastMoves(report, reading, wording, main, knowledge),
    ...newEnvoyMoves(report, reading, wording, main, knowledge),
    ...(kind.kind === 'prisoners' ? swapMoves(report, wording, main, knowledge) : []),
  ];
}

/** "Sanctions, imposed in May 2016, remain in force": since then. */
function begunMoves(
  report: Report,
  { row, noun }: Reading,
  wording: Wording,
  main: readonly StateMove[],
  { rowsByForm, time }: StandingKnowledge,
): readonly StateMove[] {
  const place = tailOf(report, noun, wording);
  if (place === null) return [];
  const rowsOf = (word: string) =>
    (rowsByForm.get(word) ?? []).filter(({ kind, to }) => kind === row.kind && to === row.to);
  const begun = readToldPast(place.tail, rowsOf, report.reported, time);
  if (begun === null || begun.occurred.to === null) return [];
  return main.map((move) => ({
    ...{ ...move, word: begun.word, from: begun.row.from, force: 'moves', isExtension: false },
    ...{ occurred: begun.occurred, isDated: true, isVaguePast: false, end: null },
  }));
}

function onlyNamed({ reported }: Report): Pick<StateMove, 'occurred' | 'isDated' | 'isVaguePast'> {
  return { occurred: { from: null, to: reported.to }, isDated: false, isVaguePast: false };
}

/** True where the quote alone may tell of a state; its article need not be read for others. */
export function mayTellState(event: Report['event'], knowledge: StandingKnowledge): boolean {
  const mayTell = knowledge.read.mayTell.get(event) ?? lookForState(event, knowledge);
  knowledge.read.mayTell.set(event, mayTell);
  return mayTell;
}

function lookForState(event: Report['event'], knowledge: StandingKnowledge): boolean {
  const report = { event };
  const wording = takeApart(report, knowledge);
  const isPointing =
    pointsBackAtNoun(wording.quote) && wording.words.some(({ word }) => knowledge.rowsByForm.has(word));
  return isPointing || readWording(report, wording, knowledge) !== null || mayNameState(wording, knowledge);
}

/** A past without a day ("which it had closed"), and one that only says since when ("whom it had held since 2023"). */
function isVaguePast({ event, reported }: Report, { row }: Reading): boolean {
  const { from, to } = event.occurred;
  const isSince = from !== null && from !== to && to !== null && to === reported.to;
  // "Two Danes held in Chad were freed": they are held until then.
  const isAside = row.to === held && event.trigger.start === event.evidence.span.start;
  return (event.status === 'background' || isAside) && (isSince || !hasToldDays(event));
}

function mainMoves(
  report: Report,
  reading: Reading,
  wording: Wording,
  { kind, force }: { readonly kind: StateKind; readonly force: MoveForce },
  knowledge: StandingKnowledge,
): readonly StateMove[] {
  const { event, reported } = report;
  const isOn = movingForces.has(force) && !kind.over.includes(reading.row.to);
  const parties = readParties(report, wording, reading, kind, knowledge);
  const sides = new Set(parties.flatMap(({ by, on }) => [by, on]));
  const doers = new Set(parties.map(({ by }) => by));
  const end = isOn ? findEnd(report, { kind: kind.kind, sides, by: doers }, knowledge) : null;
  return parties
    .filter(({ on }) => isOfOther(report, kind.kind, on))
    .map(({ by, on }) => ({
      reportId: report.id,
      articleId: event.evidence.articleId,
      kind: kind.kind,
      by,
      on,
      ...objectOf(report, reading, wording, kind, on, knowledge),
      word: wording.words[reading.word]?.word ?? '',
      from: reading.row.from,
      to: reading.row.to,
      isExtension: reading.row.does === 'extend',
      force,
      occurred: event.occurred,
      isDated: hasToldDays(event),
      isVaguePast: isVaguePast(report, reading),
      reported,
      end,
      passage: passageAt(report, event.evidence.span.start, event.evidence.span.end),
    }));
}
