// What an act says of states of affairs as a line of text, so that an answer over thousands of acts needs neither their entries nor their
// articles; and read again from it.

import type { EventMention } from '../../record/index.ts';
import type { DayInterval } from '../../time/index.ts';
import type { Passage, Report } from '../reports/types.ts';
import type { MoveForce, StatedEnd, StateMove } from './types.ts';

/** To be raised with every change by which an act may be read as telling another move, or is packed otherwise. */
export const packedMovesVersion = '8';

/** Who takes part, in whatever part: by the codes of states and bodies, and by ids. */
export interface NamedIn {
  readonly countries: readonly string[];
  readonly actorIds: readonly string[];
}

/** The moves of one report. */
export interface ToldMoves {
  readonly reportId: string;
  readonly articleId: string;
  readonly named: NamedIn;
  readonly moves: readonly StateMove[];
}

type PackedDays = readonly [string | null, string | null];
type PackedPassage = readonly [number, string];

/** The fields of a move in the order of `StateMove`, without those that all moves of the report share; truths as bits. */
type PackedMove = readonly [
  kind: string,
  by: string,
  on: string,
  object: string | null,
  objectWords: readonly string[],
  maybeObject: readonly string[],
  word: string,
  from: readonly string[],
  to: string,
  bits: number,
  force: MoveForce,
  occurred: PackedDays,
  end: readonly [...PackedDays, ...PackedPassage] | null,
  passage: PackedPassage,
];

type PackedReport = readonly [
  reportId: string,
  articleId: string,
  reported: PackedDays,
  countries: readonly string[],
  actorIds: readonly string[],
  moves: readonly PackedMove[],
];

const bits = { isExtension: 1, isDated: 2, isVaguePast: 4 } as const;

function packDays({ from, to }: DayInterval): PackedDays {
  return [from, to];
}

function packPassage({ start, quote }: Passage): PackedPassage {
  return [start, quote];
}

function packEnd(end: StatedEnd | null): PackedMove[12] {
  return end === null ? null : [...packDays(end.days), ...packPassage(end.passage)];
}

function packMove(move: StateMove): PackedMove {
  const { kind, by, on, object, objectWords, maybeObject, word, from, to, force, occurred } = move;
  const truths =
    (move.isExtension ? bits.isExtension : 0) |
    (move.isDated ? bits.isDated : 0) |
    (move.isVaguePast ? bits.isVaguePast : 0);
  return [
    ...([kind, by, on, object, objectWords, maybeObject, word, from, to, truths, force] as const),
    packDays(occurred),
    packEnd(move.end),
    packPassage(move.passage),
  ];
}

export function namedIn({ actors, recipients }: Pick<EventMention, 'actors' | 'recipients'>): NamedIn {
  const references = [...actors, ...recipients];
  return {
    countries: [...new Set(references.flatMap(({ country }) => country ?? []))],
    actorIds: [...new Set(references.flatMap(({ actorId }) => actorId ?? []))],
  };
}

/** The moves that the report tells, which are read from it by the caller. */
export function packMoves({ id, event, reported }: Report, moves: readonly StateMove[]): string {
  const { countries, actorIds } = namedIn(event);
  const { articleId } = event.evidence;
  const packed: PackedReport = [
    ...([id, articleId, packDays(reported), countries, actorIds] as const),
    moves.map(packMove),
  ];
  return JSON.stringify(packed);
}

/** What the moves of a report share. */
type Shared = Pick<StateMove, 'reportId' | 'articleId' | 'reported'>;

function unpackEnd(packed: PackedMove[12], articleId: string): StatedEnd | null {
  if (packed === null) return null;
  const [from, to, start, quote] = packed;
  return { days: { from, to }, passage: { articleId, start, quote } };
}

function unpackMove(packed: PackedMove, shared: Shared): StateMove {
  const [kind, by, on, object, objectWords, maybeObject, word, from, to, truths, force] = packed;
  const [, , , , , , , , , , , occurred, end, [start, quote]] = packed;
  const { articleId } = shared;
  return {
    ...{ reportId: shared.reportId, articleId, kind, by, on, object, objectWords, maybeObject },
    ...{ word, from, to, isExtension: (truths & bits.isExtension) !== 0, force },
    occurred: { from: occurred[0], to: occurred[1] },
    isDated: (truths & bits.isDated) !== 0,
    isVaguePast: (truths & bits.isVaguePast) !== 0,
    reported: shared.reported,
    end: unpackEnd(end, articleId),
    passage: { articleId, start, quote },
  };
}

/** What `packMoves` packed. */
export function unpackMoves(packed: string): ToldMoves {
  const [reportId, articleId, [from, to], countries, actorIds, moves] = JSON.parse(packed) as PackedReport;
  const shared = { reportId, articleId, reported: { from, to } };
  return {
    ...{ reportId, articleId, named: { countries, actorIds } },
    moves: moves.map((move) => unpackMove(move, shared)),
  };
}

/** The same of a report that is at hand. */
export function toldMoves({ id, event }: Report, moves: readonly StateMove[]): ToldMoves {
  return { reportId: id, articleId: event.evidence.articleId, named: namedIn(event), moves };
}
