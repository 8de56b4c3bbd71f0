import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  dayAtNumber,
  dayNumber,
  dayOf,
  isCalendarDay,
  isoWeek,
  weekday,
} from './day.ts';
import { formatInterval } from './format-interval.ts';
import { holidayDay } from './holiday-day.ts';
import { gapDays, intersectIntervals, intervalContains, uniteIntervals, widthDays } from './interval.ts';
import { parseTimeValue } from './time-value.ts';

describe('days', () => {
  it('counts over the leap day of 2024', () => assert.equal(addDays('2024-02-28', 2), '2024-03-01'));
  it('keeps 31 January plus a month inside February', () =>
    assert.equal(addMonths('2023-01-31', 1), '2023-02-28'));
  it('takes 29 February a year on to 28 February', () =>
    assert.equal(addYears('2024-02-29', 1), '2025-02-28'));
  it('goes back over the turn of the year', () => assert.equal(addMonths('2025-01-15', -2), '2024-11-15'));
  it('knows that 11 September 2001 was a Tuesday', () => assert.equal(weekday('2001-09-11'), 2));
  it('gives 1 January 2021 to week 53 of 2020', () =>
    assert.deepEqual(isoWeek('2021-01-01'), { year: 2020, week: 53 }));
  it('has no 29 February 2023', () => assert.equal(isCalendarDay(2023, 2, 29), false));
  it('gives every day number its day back, and the weekday that Date gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 2_000_000 }), (number) => {
        const day = dayAtNumber(number);
        assert.equal(dayNumber(day), number);
        assert.equal(day, new Date(number * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});

describe('intervals', () => {
  const june = { from: '2024-06-01', to: '2024-06-30' };
  const summer = { from: '2024-06-15', to: '2024-08-31' };
  const since = { from: '2024-06-20', to: null };
  it('share the days in both', () =>
    assert.deepEqual(intersectIntervals(june, summer), { from: '2024-06-15', to: '2024-06-30' }));
  it('share nothing when one ends before the other starts', () =>
    assert.equal(intersectIntervals(june, { from: '2024-07-01', to: null }), null));
  it('keep an open end when united', () =>
    assert.deepEqual(uniteIntervals(june, since), { from: '2024-06-01', to: null }));
  it('unite from the first to the last day', () =>
    assert.deepEqual(uniteIntervals(summer, june), { from: '2024-06-01', to: '2024-08-31' }));
  it('contain a part but not an open one', () => {
    assert.equal(intervalContains(june, { from: '2024-06-02', to: '2024-06-03' }), true);
    assert.equal(intervalContains(june, since), false);
  });
  it('of one month are 30 days wide', () => assert.equal(widthDays(june), 30));
  it('lie 31 days apart from 30 June to 31 July', () =>
    assert.equal(gapDays(june, { from: '2024-07-31', to: '2024-08-01' }), 31));
});

describe('parseTimeValue', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2025-12-18T23:30+05:30', '2025-12-18', '2025-12-18'],
    ['2025-W37', '2025-09-08', '2025-09-14'],
    ['2025-W37-WE', '2025-09-13', '2025-09-14'],
    ['2025-Q3', '2025-07-01', '2025-09-30'],
    ['2024-WI', '2024-12-01', '2025-02-28'],
    ['2024-22', '2024-06-01', '2024-08-31'],
    ['199', '1990-01-01', '1999-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['18', '1800-01-01', '1899-12-31'],
    ['2025-09-01/2025-09-11', '2025-09-01', '2025-09-11'],
    ['[2025-03-04,2025-04-03]', '2025-03-04', '2025-04-03'],
    ['2025-09~', '2025-09-01', '2025-09-30'],
  ];
  for (const [value, from, to] of cases)
    it(`reads ${value} as ${from} to ${to}`, () => assert.deepEqual(parseTimeValue(value), { from, to }));
  it('keeps the open end of ../2020', () =>
    assert.deepEqual(parseTimeValue('../2020'), { from: null, to: '2020-12-31' }));
  for (const value of ['P3D', 'PAST_REF', 'XXXX-WXX-2', '2023-02-30', '2023-13', 'soon', ''])
    it(`gives no days for "${value}"`, () => assert.equal(parseTimeValue(value), null));
});

describe('formatInterval', () => {
  const cases: readonly (readonly [string | null, string | null, string])[] = [
    ['2025-09-11', '2025-09-11', '11 Sep 2025'],
    ['2025-09-01', '2025-09-11', '1-11 Sep 2025'],
    ['2022-09-01', '2022-09-30', 'September 2022'],
    ['2022-01-01', '2022-12-31', '2022'],
    ['1990-01-01', '1999-12-31', '1990-1999'],
    ['2022-07-01', '2022-09-30', 'Jul-Sep 2022'],
    ['2022-08-30', '2022-09-02', '30 Aug-2 Sep 2022'],
    [null, '2025-09-11', 'until 11 Sep 2025'],
    ['2025-09-11', null, 'from 11 Sep 2025'],
    [null, null, 'date unknown'],
  ];
  for (const [from, to, words] of cases)
    it(`writes ${from}/${to} as "${words}"`, () => assert.equal(formatInterval({ from, to }), words));
});

describe('holidayDay', () => {
  it('finds the Easter Sundays of 2024, West and East', () => {
    assert.equal(holidayDay('easter', 2024), '2024-03-31');
    assert.equal(holidayDay('orthodox', 2024), '2024-05-05');
  });
  it('finds the fourth Thursday of November and the day after', () => {
    assert.equal(holidayDay('11#4-4', 2024), '2024-11-28');
    assert.equal(holidayDay('11#4-4+1', 2024), '2024-11-29');
  });
  it('finds the last Monday of May', () => assert.equal(holidayDay('05#-1-1', 2024), dayOf(2024, 5, 27)));
  it('gives null for a notation it does not know', () => assert.equal(holidayDay('full moon', 2024), null));
});
