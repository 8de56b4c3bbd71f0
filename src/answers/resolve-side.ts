// From what a person types for an actor to a side of a question: a code, a name in any case, or an id.

import type { Side } from '../queries/index.ts';
import { type ActorTables, foldName, type LexiconKind, nonStateCodes } from '../tables/index.ts';
import { DemarcheError } from '../text/index.ts';
import { nameOfCode, wholeBodies } from './name-of-code.ts';
import { type NearName, nearNames } from './near-names.ts';

/** What a name is taken for first where it can mean several things. */
const kindOrder: readonly LexiconKind[] = [
  'state',
  'organisation',
  'person',
  'short',
  'adjective',
  'seat',
  'capital',
];

const fold = (text: string) => foldName(text).toLowerCase().trim().replace(/^the /u, '');

function stateSide(asked: string, id: string, tables: ActorTables): Side | null {
  const state = tables.states.get(id);
  return state === undefined ? null : { asked, name: state.name, country: id, actorId: id };
}

/** PLOVER's codes for actors that are no state (EUR, UNO, IGO ...): all that carry the code. */
function codeSide(asked: string, code: string, tables: ActorTables): Side | null {
  if (!nonStateCodes.has(code)) return null;
  const body = tables.organisations.get(wholeBodies.get(code) ?? '');
  return { asked, name: nameOfCode(code, tables), country: code, actorId: body?.id ?? null };
}

function rowSide(asked: string, id: string, tables: ActorTables): Side | null {
  const row = tables.organisations.get(id) ?? tables.persons.get(id);
  return row === undefined ? null : { asked, name: row.name, country: null, actorId: id };
}

function idsNamed(asked: string, tables: ActorTables): string[] {
  const wanted = fold(asked);
  const entries = [...tables.lexicon.byFirstWord.values()]
    .flat()
    .filter((entry) => fold(entry.phrase) === wanted);
  for (const kind of kindOrder) {
    const ids = new Set(entries.filter((entry) => entry.kind === kind).map((entry) => entry.id));
    if (ids.size > 0) return preferHolders([...ids], tables);
  }
  return [];
}

/** Of several persons of one name those who held an office: "Trump" is the president, not his family. */
function preferHolders(ids: readonly string[], tables: ActorTables): string[] {
  const holders = ids.filter((id) => tables.tenuresByPerson.has(id));
  return holders.length > 0 ? holders : [...ids];
}

function unknownActor(asked: string, near: readonly NearName[]): DemarcheError {
  const meant = near.map(({ id, name }) => `${id} (${name})`).join(', ');
  const advice =
    near.length > 0
      ? `Perhaps you mean ${meant}; a code, a name or an id of data/actors will do.`
      : 'Give a code (BLR, USA, EUR), a name or an id of data/actors; `demarche pairs` lists what the ledger holds, and `demarche search` finds the passages that name somebody.';
  return new DemarcheError('ACTOR_UNKNOWN', `no actor is called "${asked}"`, advice);
}

/**
 * Resolves `BLR`, `Belarus`, `belarusian`, `EUR`, `NATO`, `Lukashenko` or an id of `data/actors`. Throws a DemarcheError
 * `ACTOR_UNKNOWN`, or `ACTOR_AMBIGUOUS` with the ids to choose from.
 */
export function resolveSide(asked: string, tables: ActorTables): Side {
  const code = asked.toUpperCase();
  const direct =
    stateSide(asked, code, tables) ??
    codeSide(asked, code, tables) ??
    rowSide(asked, asked.toLowerCase(), tables);
  if (direct !== null) return direct;
  const ids = idsNamed(asked, tables);
  const [id, second] = ids;
  if (id === undefined) throw unknownActor(asked, nearNames(asked, tables));
  if (second !== undefined)
    throw new DemarcheError(
      'ACTOR_AMBIGUOUS',
      `"${asked}" names several actors: ${ids.join(', ')}`,
      'Give one of these ids.',
    );
  const wholeCode = [...wholeBodies].find(([, body]) => body === id)?.[0];
  const side =
    stateSide(asked, id, tables) ??
    (wholeCode === undefined ? rowSide(asked, id, tables) : codeSide(asked, wholeCode, tables));
  if (side === null) throw new TypeError(`the lexicon names ${id}, which is in no table`);
  return side;
}
