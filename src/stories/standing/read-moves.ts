// Reads from one event mention what it says of a state of affairs: which state, between whom, and whether it is moved by it.

import type { StateKind } from '../../tables/index.ts';
import { passageAt } from '../reports/passage-at.ts';
import { sentenceAround } from '../reports/sentences.ts';
import type { Report } from '../reports/types.ts';
import { wordsOf } from '../reports/words.ts';
import { movingForces } from './counts-from.ts';
import { daysOf, isNew, isVaguePast, onlyNamed } from './days-of-move.ts';
import { findEnd } from './find-end.ts';
import { forceOf } from './force-of.ts';
import type { StandingKnowledge } from './knowledge.ts';
import {
  begunMoves,
  consulateMoves,
  laterMoves,
  newEnvoyMoves,
  pastMoves,
  swapMoves,
  withLeftOut,
} from './moves-beside.ts';
import { objectOf } from './object-of.ts';
import { type Reading, readWording, takeApart, type Wording } from './read-wording.ts';
import { pointsBackAtNoun, withAntecedent } from './rules/antecedent.ts';
import { asTradeOf } from './rules/in-clause.ts';
import { readParties, unknownState } from './rules/parties.ts';
import { betweenSaidSides } from './rules/said-sides.ts';
import { isOfSwapped } from './rules/swapped.ts';
import { mayNameState, readLasting } from './rules/told-lasting.ts';
import type { MoveForce, StateMove } from './types.ts';

/** Two names with capitals: a person who is known by them. */
const fullName = /^\p{Lu}\S*\s\p{Lu}/u;

/** Persons and citizens only: that a state frees its own prisoners is no state of affairs with another. */
function isOfOther({ event }: Report, kind: string, on: string): boolean {
  // Its firms and officials may be struck off a list; the state itself stays where it is.
  if (kind === 'list') return event.recipients.some(({ actorId }) => actorId === on);
  if (kind !== 'prisoners') return true;
  return event.recipients.some(({ country, name }) =>
    on === unknownState ? country === null && fullName.test(name) : country === on && /\p{Lu}/u.test(name),
  );
}

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
const broughtBack = /^,\s+(?:was|were|has been|have been)\s+\p{L}+\s+(?:back|again)\b/u;

/** True where the sentence goes on to tell that what its clause began was ended: that is for the act of its own verb to say. */
function isUndoneBehind(report: Report, knowledge: StandingKnowledge): boolean {
  const { span } = report.event.evidence;
  const row = readWording(report, takeApart(report, knowledge), knowledge)?.row;
  const tail = report.text.slice(span.end, sentenceAround(report.text, span).end);
  // "Expelled in May, was allowed back in June" has no act of its own for the return.
  if (broughtBack.test(tail)) return false;
  const behind = wordsOf(tail);
  return behind
    .slice(0, farthestUndoing)
    .some(({ word }) =>
      knowledge.rowsByForm
        .get(word)
        ?.some(({ kind, to, does }) => kind === row?.kind && does === 'move' && to !== row.to),
    );
}

/** "Lifted the sanctions that it had imposed": so many words from the undoing to the noun at most. */
const nearUndoing = 3;

/** True where the sentence tells right before the noun of a clause that what the clause began was ended, and the clause has no day of its own. */
function isUndoneBefore({ event, text }: Report, knowledge: StandingKnowledge): boolean {
  const { span } = event.evidence;
  const before = wordsOf(text.slice(sentenceAround(text, span).start, span.start)).slice(-nearUndoing);
  const row = readWording({ event }, takeApart({ event }, knowledge), knowledge)?.row;
  return before.some(({ word }) =>
    knowledge.rowsByForm
      .get(word)
      ?.some(({ kind, to, does }) => kind === row?.kind && does === 'move' && to !== row.to),
  );
}

function readAfresh(given: Report, knowledge: StandingKnowledge): readonly StateMove[] {
  const report = withItsNoun(given, knowledge);
  const moves = readWhole(report, knowledge);
  const isPast = report !== given && moves.length > 0 && isUndoneBefore(report, knowledge);
  return betweenSaidSides(
    given,
    isPast ? moves.map((move) => ({ ...move, isVaguePast: true })) : moves,
    knowledge.kinds,
  );
}

function readWhole(report: Report, knowledge: StandingKnowledge): readonly StateMove[] {
  const wording = takeApart(report, knowledge);
  const lasting = readLasting(report, wording, knowledge);
  const reading = lasting ?? readWording(report, wording, knowledge);
  const kind = reading === null ? undefined : knowledge.kinds.get(reading.row.kind);
  if (reading === null || kind === undefined) return [];
  const force = forceOf(report, reading, wording);
  if (force === null || (reading.row.to === held && tellsSwapped(report))) return [];
  const read = mainMoves(report, reading, wording, { kind, force }, knowledge);
  const main = withLeftOut(report, reading, wording, read, knowledge);
  // What is only named goes on: since when, it does not tell.
  if (lasting !== null)
    return [
      ...main.map((move) => ({ ...move, ...(isNew(report, reading) ? {} : onlyNamed(report)) })),
      ...begunMoves(report, reading, wording, main, knowledge),
    ];
  return [
    ...main,
    ...pastMoves(report, reading, wording, main, knowledge),
    // "The truce, which took effect on 2 March, is holding": its noun alone tells it.
    ...(reading.word === reading.noun ? begunMoves(report, reading, wording, main, knowledge) : []),
    ...newEnvoyMoves(report, reading, wording, main, knowledge),
    ...laterMoves(report, reading, wording, main, knowledge),
    ...consulateMoves(report, main),
    ...(kind.kind === 'prisoners' ? swapMoves(report, wording, main, knowledge) : []),
  ];
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
  const moves = parties
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
      ...daysOf(report, force, knowledge),
      isVaguePast: isVaguePast(report, reading),
      reported,
      end,
      passage: passageAt(report, event.evidence.span.start, event.evidence.span.end),
    }));
  return asTradeOf(report, moves, knowledge);
}
