// Reads `deaths.tsv`: the day on which a person died, as far as known.

import type { Day } from '../time/index.ts';
import { byId } from './actor-cells.ts';
import type { Person } from './actor-rows.ts';
import { firstDay, isPartialDay, lastDay } from './partial-day.ts';
import { readTable, tableError } from './tsv.ts';

export interface Death {
  /** Id of the person. */
  readonly id: string;
  /** The first and the last day that it may have been. */
  readonly from: Day;
  readonly to: Day;
}

/** Deaths by person; throws a DemarcheError (`TABLE_FAULT`) for a person whom `persons.tsv` does not have. */
export function readDeaths(file: URL, persons: ReadonlyMap<string, Person>): ReadonlyMap<string, Death> {
  return byId(file, readTable(file, ['id', 'died'] as const), ({ cells, line }) => {
    if (!persons.has(cells.id)) throw tableError(file, line, `no person "${cells.id}" in persons.tsv`);
    if (!isPartialDay(cells.died)) throw tableError(file, line, 'a day is YYYY, YYYY-MM or YYYY-MM-DD');
    return { id: cells.id, from: firstDay(cells.died), to: lastDay(cells.died) };
  });
}
