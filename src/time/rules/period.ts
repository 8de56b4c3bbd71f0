// Named periods and days of history of the table `periods`: "World War II", "9/11".
// Leaves "a world war" and "the war" alone.

import type { Period } from '../time-tables.ts';
import { nameKey, namesPattern } from './names-pattern.ts';
import { type TimeRule, wordPattern } from './rule.ts';

/** The rule for a table of periods; null where the table is empty. */
export function periodRule(periods: readonly Period[]): TimeRule | null {
  const daysOf = new Map(
    periods.flatMap(({ names, from, to }) =>
      names.map((name) => [nameKey(name), from === to ? from : `${from}/${to}`] as const),
    ),
  );
  if (daysOf.size === 0) return null;
  return {
    id: 'period',
    pattern: wordPattern(`(?<name>${namesPattern(periods.flatMap((period) => period.names))})(?!/)`),
    read: (match) => {
      const value = daysOf.get(nameKey(match.group('name')));
      return value === undefined ? null : { meaning: { kind: 'fixed', value } };
    },
  };
}
