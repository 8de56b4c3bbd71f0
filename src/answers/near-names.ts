// Actors that a person may have meant by a name that no table has: "Korea" is two states, "England" lies in one, and "Sudn"
// is a slip of the hand. Leaves "Atlantis" without any.

import { type ActorTables, foldName } from '../tables/index.ts';

export interface NearName {
  readonly id: string;
  readonly name: string;
}

/** More would be a list to read, not a hint. */
const MOST_NAMES = 4;
/** Shorter names turn into each other by one letter: "Iran", "Iraq". */
const SHORTEST_SLIP = 4;

const fold = (text: string): string => foldName(text).toLowerCase().trim();

function hasWords(name: string, asked: string): boolean {
  return ` ${fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${asked} `);
}

/** States whose name holds the words: both Koreas, both Congos. */
function statesNamedWith(asked: string, { states }: ActorTables): readonly NearName[] {
  const words = fold(asked);
  return [...states.values()]
    .filter(({ name }) => hasWords(name, words))
    .map(({ id, name }) => ({ id, name }));
}

/** The states in which a town or region of that name lies. */
function statesAround(asked: string, { places, states }: ActorTables): readonly NearName[] {
  const words = fold(asked);
  const countries = [...places.values()]
    .filter(({ name, aliases }) => [name, ...aliases].some((each) => fold(each) === words))
    .flatMap(({ country }) => states.get(country ?? '') ?? []);
  return [...new Set(countries)].map(({ id, name }) => ({ id, name }));
}

/** True where one letter is missing, added, changed or has changed places with the next. */
function isSlip(name: string, asked: string): boolean {
  if (Math.abs(name.length - asked.length) > 1 || name === asked) return false;
  let start = 0;
  while (start < name.length && name[start] === asked[start]) start += 1;
  const [left, right] = [name.slice(start), asked.slice(start)];
  const isSwap = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return isSwap || left.slice(1) === right || left === right.slice(1) || left.slice(1) === right.slice(1);
}

/** States whose code is one letter away from a code that was typed: "ECUU". */
function codeSlips(asked: string, { states }: ActorTables): readonly NearName[] {
  if (asked !== asked.toUpperCase()) return [];
  return [...states.values()].filter(({ id }) => isSlip(id, asked)).map(({ id, name }) => ({ id, name }));
}

function slips(asked: string, { states, organisations, persons }: ActorTables): readonly NearName[] {
  const words = fold(asked);
  if (words.length < SHORTEST_SLIP) return [];
  const isMeant = (names: readonly string[]): boolean => names.some((name) => isSlip(fold(name), words));
  return [
    ...[...states.values()].filter(({ name, aliases }) => isMeant([name, ...aliases])),
    ...[...organisations.values()].filter(({ name, aliases }) => isMeant([name, ...aliases])),
    ...[...persons.values()].filter(({ name, short }) => isMeant([name, ...short])),
  ].map(({ id, name }) => ({ id, name }));
}

/** The first kind of near names that there are any of: words of a state's name, a place, a slip of one letter in a name or a code. */
export function nearNames(asked: string, tables: ActorTables): readonly NearName[] {
  for (const find of [statesNamedWith, statesAround, slips, codeSlips]) {
    const found = find(asked, tables);
    if (found.length > 0) return found.slice(0, MOST_NAMES);
  }
  return [];
}
