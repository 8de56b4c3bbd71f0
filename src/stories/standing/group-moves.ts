// Which moves are about one and the same state: its kind, its two sides, and what it touches.

import type { StateKind } from '../../tables/index.ts';
import { withDaysOfOthers } from './days-of-others.ts';
import { unknownState } from './rules/parties.ts';
import type { StateMove } from './types.ts';

/** All moves of one state of affairs. */
export interface Instance {
  readonly kind: StateKind;
  readonly by: string;
  readonly on: string;
  readonly object: string | null;
  readonly moves: readonly StateMove[];
}

const tooCommon: ReadonlySet<string> = new Set(
  'and the a of company companie firm largest industry sector national state two one all'.split(' '),
);

/** "Kraków" and "Krakow" are one town: letters without their marks, in which "ł" and "ø" have none to take off. */
function unmarked(word: string): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[łøđıßæœ]/gu, (letter) => unmarkedLetters[letter] ?? letter);
}

const unmarkedLetters: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' },
};

function plain(words: readonly string[]): readonly string[] {
  const bare = words.map((word) => unmarked(word).replace(/(?<=\p{L}{3})s$/u, ''));
  return bare.filter((word) => !tooCommon.has(word));
}

interface Part {
  readonly words: ReadonlySet<string>;
  /** The words of each object in it. */
  readonly objects: readonly ReadonlySet<string>[];
  readonly moves: readonly StateMove[];
}

/** More than this share of the words of the shorter must be common: "canola oil" is not "canola seed", "oil" is "oil industry". */
const leastCommon = 0.5;

function isSameObject(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = a.intersection(b).size;
  return common > leastCommon * Math.min(a.size, b.size);
}

/** Groups of moves whose objects share their words, directly or through others; the order of the moves does not matter. */
function byObject(moves: readonly StateMove[]): readonly Part[] {
  let parts: readonly Part[] = [];
  for (const move of moves) {
    const words = new Set(plain(move.objectWords));
    const shared = parts.filter((part) => part.objects.some((object) => isSameObject(object, words)));
    const joined = {
      words: new Set([...words, ...shared.flatMap((part) => [...part.words])]),
      objects: [words, ...shared.flatMap((part) => part.objects)],
      moves: [...shared.flatMap((part) => part.moves), move],
    };
    parts = [...parts.filter((part) => !shared.includes(part)), joined];
  }
  return parts;
}

/** Adds to each part the moves that name it before their noun: "the end of the potash sanctions". */
function withMaybes(parts: readonly Part[], moves: readonly StateMove[]): readonly Part[] {
  return parts.map((part) => ({
    ...part,
    moves: [...part.moves, ...moves.filter((move) => isMaybe(move, part))],
  }));
}

function isMaybe({ maybeObject }: StateMove, { words }: Part): boolean {
  return plain(maybeObject).some((word) => words.has(word));
}

/** The shortest of the names, then the first in order: "oil" for "oil" and "oil industry". */
function nameOf(moves: readonly StateMove[]): string | null {
  const names = moves.flatMap(({ object }) => (object === null ? [] : [object]));
  return names.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
}

/** What ends or puts off all of it does so for each part that was named before: "lifted its sanctions". */
function reachesParts(move: StateMove, kind: StateKind): boolean {
  return move.force === 'extends' || kind.over.includes(move.to) || move.to === 'suspended';
}

/** What tells of a part apart, "lifted for all but poultry", tells of the others when it tells of all. */
function isToldApart({ reportId }: StateMove, { moves }: Part): boolean {
  return moves.some((own) => own.reportId === reportId);
}

function splitByObject(kind: StateKind, moves: readonly StateMove[]): readonly Instance[] {
  const [first] = moves;
  if (first === undefined) return [];
  const { by, on } = first;
  const named = byObject(moves.filter(({ object }) => object !== null));
  const nameless = moves.filter(({ object }) => object === null);
  const parts = withMaybes(named, nameless);
  const whole = nameless.filter((move) => !named.some((part) => isMaybe(move, part)));
  const begins = whole.some((move) => !reachesParts(move, kind));
  const shared = whole.filter((move) => reachesParts(move, kind) || move.force !== 'moves');
  const ofParts = parts.map((own) => ({
    kind,
    by,
    on,
    object: nameOf(own.moves),
    moves: [...own.moves, ...shared.filter((move) => reachesParts(move, kind) && !isToldApart(move, own))],
  }));
  // All of it is a state of its own only where something was told of all of it besides the end of its parts.
  const reachesAPart = whole.some((move) => parts.some((part) => !isToldApart(move, part)));
  const ofWhole =
    whole.length > 0 && (begins || !reachesAPart) ? [{ kind, by, on, object: null, moves: whole }] : [];
  return [...ofWhole, ...ofParts];
}

/** The sides of a move as far as it tells them are those of the other. */
function haveSameSides(move: StateMove, known: StateMove): boolean {
  return (
    move.kind === known.kind &&
    (move.by === unknownState || move.by === known.by) &&
    (move.on === unknownState || move.on === known.on)
  );
}

function tellsSides({ by, on }: StateMove): boolean {
  return by !== unknownState && on !== unknownState;
}

/**
 * A prisoner whose state or whose keeper only other reports tell belongs to those, by his name; without one he is left out. What is to
 * end on a day stays, though nobody tells whose it is.
 */
function placeUnknown(moves: readonly StateMove[]): readonly StateMove[] {
  const known = moves.filter(tellsSides);
  return moves.flatMap((move) => {
    if (tellsSides(move)) return [move];
    const words = plain(move.objectWords);
    const isOf = (held: StateMove) => words.every((word) => plain(held.objectWords).includes(word));
    const fitting = words.length === 0 ? [] : known.filter((held) => haveSameSides(move, held) && isOf(held));
    const sides = new Map(fitting.map(({ by, on }) => [`${by} ${on}`, { by, on }]));
    if (sides.size === 0 && move.end !== null && move.on !== unknownState) return [move];
    return [...sides.keys()].sort().map((key) => ({ ...move, ...sides.get(key) }));
  });
}

/** Treaties are told with their name or without: one nameless agreement is no other treaty than the named one. */
export function groupMoves(
  moves: readonly StateMove[],
  kinds: ReadonlyMap<string, StateKind>,
): readonly Instance[] {
  const groups = Map.groupBy(placeUnknown(moves), ({ kind, by, on }) => `${kind}\t${by}\t${on}`);
  return [...groups.values()].flatMap((group) => {
    const kind = kinds.get(group[0]?.kind ?? '');
    return kind === undefined ? [] : splitByObject(kind, withDaysOfOthers(group));
  });
}
