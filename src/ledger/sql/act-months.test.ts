import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { afterAllDays } from '../search/report-days.ts';
import { countMonths, type MonthClocks } from './act-months.ts';
import { actMonths, actPlaces } from './act-tables.ts';

const noLimit: MonthClocks = { on: null, known: null, includePossibly: false, last: null };

type Act = Readonly<Record<string, number>>;

/** A place of an act, by the columns of its table. */
function act(day: number, changes: Act = {}): Act {
  const known = { maybe_known: day, surely_known: day };
  return { key: 1, day, uses: 3, reading: 10, began: day, until: afterAllDays, ...known, ...changes };
}

/** What the months of the acts tell, as the table gives its rows. */
function count(acts: readonly Act[], clocks: Partial<MonthClocks>, ends = 0) {
  const names = Object.keys(actMonths.table.columns);
  const placed = acts.map((each) => Object.keys(actPlaces.columns).map((name) => each[name] ?? 0));
  const rows = actMonths.rowsOf([placed]).map((row) => ({
    ...Object.fromEntries(names.map((name, at) => [name, row[at]])),
    ends,
  }));
  return countMonths(rows, { ...noLimit, ...clocks });
}

describe('acts by months', () => {
  const acts = [act(20260103), act(20260120, { reading: 30 }), act(20260204, { reading: 20 }), act(20260305)];

  it('are counted without a look at them where no clock has a limit, or all lie before it', () => {
    const whole = { acts: 4, apart: [] };
    assert.deepEqual(count(acts, {}), whole);
    assert.deepEqual(count(acts, { on: 20260305, known: 20260305, last: 30 }), whole);
  });

  it('are none where all lie behind a clock', () => {
    assert.deepEqual(count(acts, { known: 20260102 }), { acts: 0, apart: [] });
    assert.deepEqual(count(acts, { last: 9 }), { acts: 0, apart: [] });
  });

  it('are looked at in the month in which a clock has its limit, in none before or after it', () => {
    const january = { from: 20260100, upTo: 20260200 };
    assert.deepEqual(count(acts, { known: 20260110 }), { acts: 0, apart: [january] });
    assert.deepEqual(count(acts, { last: 20 }), { acts: 2, apart: [january] });
  });

  it('are looked at where a mention may lead another act on some day, or a reading may have ended', () => {
    const changing = [...acts, act(20260207, { until: 20260209 })];
    const february = { from: 20260200, upTo: 20260300 };
    for (const clocks of [{}, { on: 20260401 }])
      assert.deepEqual(count(changing, clocks), { acts: 3, apart: [february] });
    assert.deepEqual(count(acts, {}, 1), { acts: 0, apart: [{ from: 20260100, upTo: 20260400 }] });
  });

  it('that are known only possibly count where that is asked for', () => {
    const unsure = [act(20260103, { surely_known: 20260501 })];
    assert.deepEqual(count(unsure, { known: 20260201, includePossibly: true }), { acts: 1, apart: [] });
    assert.deepEqual(count(unsure, { known: 20260201 }), { acts: 0, apart: [] });
  });
});
