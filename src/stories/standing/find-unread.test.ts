// What some reports of each class tell of a state is what all of them tell, or more of them are asked for.

import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { allTables } from '../../../tests/all-tables.ts';
import { sampleReport } from '../reports/sample-report.ts';
import type { Report } from '../reports/types.ts';
import { classMove } from './class-of-move.ts';
import { knowStanding } from './knowledge.ts';
import { readMoves } from './read-moves.ts';
import { workOutPartly, workOutStanding } from './work-out-standing.ts';

const knowledge = knowStanding(allTables);

const told = [
  ['imposed', 'Norway imposed sanctions on Fiji'],
  ['imposed', 'Norway imposed sanctions on Fiji until 9 March 2024'],
  ['lifted', 'Norway lifted its sanctions on Fiji'],
  ['lifted', 'Norway lifted its sanctions on barley from Fiji'],
  ['extended', 'Norway extended the sanctions on Fiji until 20 March 2024'],
  ['kept', 'Norway kept the sanctions on Fiji in place'],
  ['expelled', 'Norway expelled the ambassador of Fiji'],
  ['close', 'Norway will close its embassy in Fiji'],
  ['closed', 'Norway closed its embassy in Fiji'],
  ['reopened', 'Norway reopened its embassy in Fiji'],
] as const;
const statuses = [
  'happened',
  'happened',
  'happened',
  'announced',
  'alleged',
  'denied',
  'background',
] as const;

const day = fc
  .integer({ min: 1, max: 60 })
  .map((days) => new Date(Date.UTC(2024, 0, days)).toISOString().slice(0, 10));

function toReport(
  number: number,
  [row, status, reported, happened, isWide]: readonly [number, number, string, string | null, boolean],
): Report {
  const [trigger, quote] = told[row] ?? told[0];
  const from = isWide ? '2024-01-01' : happened;
  return sampleReport({
    ...{ id: `r${number}`, day: reported, by: ['NOR'], to: ['FJI'], trigger, quote },
    event: {
      type: 'SANCTION',
      status: statuses[status] ?? 'happened',
      ...(happened === null ? {} : { occurred: { from, to: happened }, occurredBasis: 'resolved' as const }),
    },
  });
}

const history = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constant(0), fc.constant(2), fc.integer({ min: 0, max: told.length - 1 })),
      fc.oneof(fc.constant(0), fc.integer({ min: 0, max: statuses.length - 1 })),
      day,
      fc.option(day),
      fc.boolean(),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((rows) => rows.map((row, number) => toReport(number, row)));

interface Placed {
  readonly report: Report;
  readonly class: number;
  readonly day: string;
  readonly began: string;
}

/** The newest so many of each class that are seen by the day, and all of its first day; with what is left unread. */
function readSome(places: readonly Placed[], on: string, most: (one: number) => number) {
  const reports = new Set<Report>();
  const unread = new Map<number, string>();
  for (const [one, placed] of Map.groupBy(places, (place) => place.class)) {
    const inOrder = placed.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    for (const place of inOrder) if (place.day === inOrder[0]?.day) reports.add(place.report);
    const seen = inOrder.filter(({ began }) => began <= on);
    const newest = seen.slice(-most(one));
    for (const place of newest) reports.add(place.report);
    const last = newest[0]?.day;
    if (newest.length < seen.length && last !== undefined) unread.set(one, last);
  }
  return { reports: [...reports], unread };
}

it('is read until nothing unread could tell otherwise', () => {
  let shorter = 0;
  fc.assert(
    fc.property(history, day, fc.integer({ min: 1, max: 3 }), (reports, on, most) => {
      const places = reports.flatMap((report) =>
        readMoves(report, knowledge).flatMap((move) =>
          classMove(move).map((place) => ({ report, ...place })),
        ),
      );
      const expected = workOutStanding(reports, knowledge, { on, most });
      const deeper = new Map<number, number>();
      for (;;) {
        const some = readSome(places, on, (one) => deeper.get(one) ?? most + 1);
        const { states, readMore } = workOutPartly(some.reports, knowledge, {
          on,
          most,
          unread: some.unread,
        });
        for (const one of readMore) deeper.set(one, 2 * (deeper.get(one) ?? most + 1));
        if (readMore.size > 0) continue;
        const plain = (value: unknown) =>
          JSON.stringify(value, (key, inner) => (key === 'unread' ? undefined : inner));
        assert.equal(plain(states), plain(expected));
        if (some.reports.length < new Set(places.map(({ report }) => report)).size) shorter += 1;
        return;
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? 150) },
  );
  assert.ok(shorter > 0, 'some answers rest on fewer than all reports');
});
