// What a state of affairs touches of the other side, from the words of the act: "oil", "two banks", the town of a consulate.

import type { StateKind } from '../../tables/index.ts';
import type { Report } from '../reports/types.ts';
import { wordsOf } from '../reports/words.ts';
import type { StandingKnowledge } from './knowledge.ts';
import type { Reading, Wording } from './read-wording.ts';
import { readForWhom, readListName, readObject, readSeat, readTreatyName } from './rules/object-words.ts';
import { unknownState } from './rules/parties.ts';
import {
  isSomeOf,
  readListed,
  readSomeCrossings,
  readSomeOfThem,
  readSomePersons,
  readSomePlaces,
  readTraffic,
} from './rules/some-persons.ts';
import type { StateMove } from './types.ts';

export type ObjectOfMove = Pick<StateMove, 'object' | 'objectWords' | 'maybeObject'>;

/** What it touches: the one whom the act names besides the state, else the words behind the noun. */
export function objectOf(
  { event }: Report,
  { noun, row, word }: Reading,
  { quote, words, states }: Wording,
  { kind, over }: StateKind,
  on: string,
  { goods }: StandingKnowledge,
): ObjectOfMove {
  const code = on === unknownState ? null : on;
  const named = event.recipients.find(({ country, actorId }) => country === code && actorId !== on);
  if (kind === 'prisoners')
    return isSomeOf(named?.name) ? toWhole(named?.name) : toObject([named?.name ?? null]);
  if (kind === 'list') return toObject([readListName(noun, quote, words)]);
  if (kind === 'border')
    return toWhole(readSomeCrossings(word, noun, words) ?? readTraffic(noun, quote, words, goods));
  if (kind === 'treaty') return toObject([readTreatyName(noun, quote, words, states)]);
  if (kind === 'consulate') return toObject([readSeat(noun, word, quote, words, states)]);
  if (kind === 'ambassador') return toObject([ofStaff.test(words[noun]?.word ?? '') ? 'diplomats' : null]);
  if (kind === 'visas') return forWhom(readForWhom(noun, word, quote, words, states), over.includes(row.to));
  if (noun < 0 || !ofParts.has(kind)) return toObject([]);
  const [here] = words.slice(noun, noun + 1);
  const isOver = over.includes(row.to);
  // What ends at some places stays in force at the others.
  const places = isOver && ofPlaces.has(kind) ? readSomePlaces(noun, quote, words) : null;
  // "Banned Chilean grapes": the goods themselves.
  if (kind === 'trade' && here !== undefined && goods.has(here.word)) return toObject([here.word]);
  const body = named === undefined || named.actorId === null ? null : named.name;
  const someOfThem = isOver ? readSomeOfThem(quote, words) : null;
  if (someOfThem !== null) return toWhole(someOfThem);
  const before = words[noun - 1];
  // What is lifted from some stays in force for the others.
  const listed = readListed(word, quote, words, states);
  const some = isOver ? (readSomePersons(noun, quote, words) ?? listed) : listed;
  return {
    ...toObject([body, places ?? some ?? readObject(noun, word, quote, words, states)]),
    maybeObject: before === undefined ? [] : [before.word],
  };
}

/** What is resumed for some stays as it is for the others; for whom it began is told by that. */
function forWhom(name: string | null, isOver: boolean): ObjectOfMove {
  const told = toObject([name]);
  return isOver ? told : { ...toObject([]), maybeObject: told.objectWords };
}

/** Diplomats, and by the embassy whose employees they are. */
const ofStaff = /^(?:diplomats?|attach[eé]s?|embassy|mission|commission)$/u;

/** Kinds that may touch a part of the other side only. */
const ofParts: ReadonlySet<string> = new Set(
  'sanctions trade entry assets broadcasts exemption suspension ban'.split(' '),
);

/** Kinds that may end at some places only. */
const ofPlaces: ReadonlySet<string> = new Set(['trade', 'ban', 'entry', 'sanctions']);

/** A part that is not the whole by its words: "three of the four drivers" are not the four drivers. */
function toWhole(name: string | null | undefined): ObjectOfMove {
  return { object: name ?? null, objectWords: name == null ? [] : [name.toLowerCase()], maybeObject: [] };
}

/** Called by the first of its names; found again by the words of all. */
function toObject(names: readonly (string | null)[]): ObjectOfMove {
  const told = names.flatMap((name) => name ?? []);
  const words = told.flatMap((name) => wordsOf(name).map(({ word }) => word));
  return { object: told[0] ?? null, objectWords: words, maybeObject: [] };
}
