import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { dayNumber, packDays, type ReportDays, reportDays, unpackDays } from './report-days.ts';

const day = fc.option(
  fc
    .tuple(fc.nat(9999), fc.nat(99), fc.nat(99))
    .map(([year, month, date]) =>
      [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join(
        '-',
      ),
    ),
);

it('gives back the days of all articles', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day)), (drawn) => {
      const days = drawn.map(([from, to]) => reportDays(from, to));
      const found: ReportDays[] = [];
      unpackDays(packDays(days), (from, to) => found.push({ from, to }));
      assert.deepEqual(found, days);
    }),
    { seed: 11 },
  );
});

it('puts days in the order of their text, an unknown first day before and an unknown last one after all', () => {
  assert.ok(
    dayNumber('2024-05') < dayNumber('2024-05-03') && dayNumber('2024-05-03') < dayNumber('2024-06-01'),
  );
  const { from, to } = reportDays(null, null);
  assert.ok(from <= dayNumber('0001-01-01') && to > dayNumber('9999-12-31'));
});

it('takes two bytes for an article of one day, where the one before it is of that day too', () => {
  const days = reportDays('2024-05-03', '2024-05-03');
  assert.equal(packDays([days, days, days]).length - packDays([days, days]).length, 2);
});
