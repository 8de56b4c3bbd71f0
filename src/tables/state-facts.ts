// Reads what is known of states beside their names: which are neighbours, and which a word describes ("landlocked"),
// and their codes of two letters.

import { byId } from './actor-cells.ts';
import type { State } from './actor-rows.ts';
import { listCell, readTable, tableError } from './tsv.ts';

/** Ids of states by the id of a state, or by a word. */
export type StateSets = ReadonlyMap<string, ReadonlySet<string>>;

/** The neighbours of each state; throws a DemarcheError where one names another that does not name it back. */
export function readBorders(file: URL, states: ReadonlyMap<string, State>): StateSets {
  const rows = byId(file, readTable(file, ['id', 'neighbours'] as const), ({ cells, line }) => {
    if (!states.has(cells.id)) throw tableError(file, line, `no state "${cells.id}" in states.tsv`);
    return { id: cells.id, line, neighbours: knownStates(cells.neighbours, file, line, states) };
  });
  for (const { id, line, neighbours } of rows.values())
    for (const each of neighbours)
      if (rows.get(each)?.neighbours.has(id) !== true)
        throw tableError(file, line, `"${each}" does not name "${id}" as its neighbour`);
  return new Map([...rows.values()].map(({ id, neighbours }) => [id, neighbours]));
}

/** The states that a word describes, by the word in small letters. */
export function readStateTraits(file: URL, states: ReadonlyMap<string, State>): StateSets {
  const rows = byId(file, readTable(file, ['id', 'states'] as const), ({ cells, line }) => ({
    id: cells.id,
    states: knownStates(cells.states, file, line, states),
  }));
  return new Map([...rows.values()].map((row) => [row.id, row.states]));
}

/** Ids of states by the codes of two letters that gazetteers use. */
export function readCountryCodes(file: URL, states: ReadonlyMap<string, State>): ReadonlyMap<string, string> {
  const rows = byId(file, readTable(file, ['id', 'country'] as const), ({ cells, line }) => {
    if (!states.has(cells.country)) throw tableError(file, line, `no state "${cells.country}" in states.tsv`);
    return { id: cells.id, country: cells.country };
  });
  return new Map([...rows.values()].map(({ id, country }) => [id, country]));
}

function knownStates(
  cell: string,
  file: URL,
  line: number,
  states: ReadonlyMap<string, State>,
): ReadonlySet<string> {
  const ids = listCell(cell);
  const unknown = ids.find((id) => !states.has(id));
  if (unknown !== undefined) throw tableError(file, line, `no state "${unknown}" in states.tsv`);
  return new Set(ids);
}
