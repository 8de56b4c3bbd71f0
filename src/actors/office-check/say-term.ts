// A row of the tables in words, as what a notice rests on.

import type { ActorTables, Tenure } from '../../tables/index.ts';

/** "President of Chile from 2014-03-11 to 2018-03-11", "President of Chile since 2022-03": days as far as the tables know them. */
export function sayTerm({ officeId, stated }: Tenure, tables: ActorTables): string {
  const office = tables.offices.get(officeId)?.name ?? 'in office';
  return stated.to === ''
    ? `${office} since ${stated.from}`
    : `${office} from ${stated.from} to ${stated.to}`;
}
