// What people call a code: "European Union" for EUR, "Yemen" for YEM.

import type { ActorTables } from '../tables/index.ts';

/** The bodies whose code stands for all their organs. */
export const wholeBodies: ReadonlyMap<string, string> = new Map([
  ['EUR', 'org:eu'],
  ['UNO', 'org:un'],
]);

/** PLOVER's codes for actors that are of no state and of no body with a code of its own. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['IGO', 'Other bodies of states'],
  ['NGO', 'Non-governmental organisations'],
  ['IMG', 'Armed groups across borders'],
  ['ISM', 'Movements'],
  ['MNC', 'Companies of many countries'],
]);

/** The code itself where the tables have no name for it. */
export function nameOfCode(code: string, { states, organisations }: ActorTables): string {
  const body = organisations.get(wholeBodies.get(code) ?? '');
  return states.get(code)?.name ?? body?.name ?? kinds.get(code) ?? code;
}
