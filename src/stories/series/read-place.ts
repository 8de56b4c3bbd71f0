// Reads where the things stand that a figure counts, from its sentence: "killed 33 people in Homs", "5,000 soldiers in the Depsang
// plains". Leaves days ("in March") and places behind another number or clause alone.

import type { Figure } from '../../record/index.ts';
import { namedStates, type StateNames } from '../reports/named-states.ts';
import { wordsOf } from '../reports/words.ts';

/** A town or region by its name, or a state by its code. */
export interface CountedPlace {
  readonly kind: 'state' | 'place';
  readonly name: string;
}

/** So far behind its number a place is looked for. */
const NEAR_CHARS = 90;
/** What ends the number's own words: another number, or another clause. */
const CLAUSE_END = /\d|[,.;:!?](?:\s|$)|\b(?:who|which|that|and|but|while|after|before)\s/u;
const PLACE =
  /\b(?:in|at|near|outside|around|inside|across)\s+(?:the\s+)?(?:\p{Ll}+ern\s+|\p{Ll}+\s+of\s+)?(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*)/u;
const DAY =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|\p{L}+day)$/u;

/** What the tables must give: names of states, and the towns that stand for them elsewhere, with territories of rulers of their own. */
export interface PlaceNames {
  readonly names: StateNames;
  readonly capitals: ReadonlySet<string>;
}

/** Null where the sentence names none. */
export function readPlace(
  { number, evidence }: Pick<Figure, 'number' | 'evidence'>,
  { names, capitals }: PlaceNames,
): CountedPlace | null {
  const from = number.span.end - evidence.span.start;
  const behind = evidence.quote.slice(Math.max(0, from), from + NEAR_CHARS);
  const own = behind.slice(0, CLAUSE_END.exec(behind)?.index ?? behind.length);
  const name = PLACE.exec(own)?.[1];
  if (name === undefined || DAY.test(name)) return null;
  if (capitals.has(name)) return { kind: 'place', name };
  const [state] = namedStates(wordsOf(name), names);
  return state === undefined ? { kind: 'place', name } : { kind: 'state', name: state.code };
}

/** "Homs" and "Homs Province" may be one; a town and a state may be, too. */
export function mayBeOnePlace(a: CountedPlace | null, b: CountedPlace | null): boolean {
  if (a === null || b === null || a.kind !== b.kind) return true;
  return a.name.startsWith(b.name) || b.name.startsWith(a.name);
}
