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
  ['imposed', 'Norway imposed sanctions on Fiji until 9 February 2024'],
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

interface Reading {
  readonly on: string;
  readonly mostOf: (one: number) => number;
  readonly around: ReadonlyMap<number, ReadonlySet<string>>;
}

/** The last so many of a class up to a day that are seen by the asked one, and all of the first day after it. */
function readAt(inOrder: readonly Placed[], day: string | null, on: string, most: number): readonly Placed[] {
  const seen = inOrder.filter((place) => place.began <= on && (day === null || place.day <= day));
  const first = inOrder.find((place) => day === null || place.day > day);
  return [...seen.slice(-most), ...inOrder.filter((place) => place.day === first?.day)];
}

/** The newest so many of each class, all of its first day, and those around some days; with the days of what is left unread. */
function readSome(places: readonly Placed[], { on, mostOf, around }: Reading) {
  const reports = new Set<Report>();
  const unread = new Map<number, readonly { after: string; upTo: string }[]>();
  for (const [one, placed] of Map.groupBy(places, (place) => place.class)) {
    const inOrder = placed.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    const days = [null, ...(around.get(one) ?? [])];
    const read = new Set(days.flatMap((day) => readAt(inOrder, day, on, mostOf(one))));
    for (const { report } of read) reports.add(report);
    const left = inOrder.filter((place) => place.began <= on && !read.has(place));
    const dayBefore = (day: string) =>
      inOrder.findLast((place) => place.day < day && read.has(place))?.day ?? '';
    if (left.length > 0)
      unread.set(
        one,
        left.map(({ day }) => ({ after: dayBefore(day), upTo: day })),
      );
  }
  return { reports: [...reports], unread };
}

/** A state that is told again and again as begun, seldom with an end. */
const longTold = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, 10) }),
      fc.constant(0),
      day,
      fc.option(day, { freq: 9 }),
      fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.boolean() }),
    ),
    { minLength: 10, maxLength: 60 },
  )
  .map((rows) => rows.map((row, number) => toReport(number, row)));

function placesOf(reports: readonly Report[]): readonly Placed[] {
  return reports.flatMap((report) =>
    readMoves(report, knowledge).flatMap((move) => classMove(move).map((place) => ({ report, ...place }))),
  );
}

interface Effort {
  /** How many reports were read in the end. */
  readonly read: number;
  readonly isByDays: boolean;
}

/** Reads more as it is asked for, and compares what the read reports tell in the end with what all of them tell. */
function assertToldAlike(reports: readonly Report[], on: string, most: number): Effort {
  const places = placesOf(reports);
  const deeper = new Map<number, number>();
  const around = new Map<number, ReadonlySet<string>>();
  for (;;) {
    const mostOf = (one: number) => deeper.get(one) ?? most + 1;
    const some = readSome(places, { on, mostOf, around });
    const { states, readMore, readAround } = workOutPartly(
      some.reports.flatMap((report) => readMoves(report, knowledge)),
      knowledge,
      {
        ...{ on, most, unread: some.unread },
      },
    );
    const known = (one: number) => around.get(one) ?? new Set<string>();
    const again = [...readAround].flatMap(([one, days]) => (days.isSubsetOf(known(one)) ? [one] : []));
    for (const one of [...readMore, ...again]) deeper.set(one, 2 * mostOf(one));
    for (const [one, days] of readAround) around.set(one, days.union(known(one)));
    if (readMore.size + readAround.size > 0) continue;
    const plain = (value: unknown) =>
      JSON.stringify(value, (key, inner) => (key === 'unread' ? undefined : inner));
    assert.equal(plain(states), plain(workOutStanding(reports, knowledge, { on, most })));
    return { read: some.reports.length, isByDays: deeper.size === 0 && around.size > 0 };
  }
}

it('shows the last told of those that count from one day, in whatever order they are read', () => {
  const imposed = (number: number, reported: string, happened: string) =>
    toReport(number, [0, 0, reported, happened, false]);
  const reports = [
    imposed(0, '2024-01-02', '2024-02-10'),
    imposed(1, '2024-01-01', '2024-01-01'),
    ...[2, 3, 4, 5].map((number) => imposed(number, '2024-01-01', '2024-02-10')),
  ];
  assertToldAlike(reports, '2024-02-10', 1);
});

const numRuns = Number(process.env['RUNS'] ?? 150);

it('is read until nothing unread could tell otherwise', () => {
  let shorter = 0;
  fc.assert(
    fc.property(history, day, fc.integer({ min: 1, max: 3 }), (reports, on, most) => {
      const { read } = assertToldAlike(reports, on, most);
      if (read < new Set(placesOf(reports).map(({ report }) => report)).size) shorter += 1;
    }),
    { numRuns },
  );
  assert.ok(shorter > 0, 'some answers rest on fewer than all reports');
});

it('is read around the days on which it began anew where it was told alike for long', () => {
  let byDays = 0;
  fc.assert(
    fc.property(longTold, day, fc.integer({ min: 1, max: 3 }), (reports, on, most) => {
      const { read, isByDays } = assertToldAlike(reports, on, most);
      if (isByDays && read < reports.length) byDays += 1;
    }),
    { numRuns },
  );
  assert.ok(byDays > 0, 'some answers rest on reports around such days');
});
