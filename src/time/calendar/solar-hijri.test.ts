import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { solarHijriDay, solarHijriMonth } from './solar-hijri.ts';

describe('solarHijriDay', () => {
  const calendar = new Intl.DateTimeFormat('en-u-ca-persian', { dateStyle: 'short', timeZone: 'UTC' });
  it('agrees with ICU about the first day of each year from 1340 to 1412', () => {
    for (let year = 1340; year <= 1412; year += 1) {
      const day = solarHijriDay(year, 1, 1);
      assert.match(calendar.format(new Date(`${day}T00:00Z`)), new RegExp(`^1/1/${year} `, 'u'));
    }
  });
  it('reads 29 Bahman 1398 as 18 February 2020', () => {
    assert.equal(solarHijriMonth('بهمن'), 11);
    assert.equal(solarHijriDay(1398, 11, 29), '2020-02-18');
  });
  it('leaves years of other calendars and days beyond the month alone', () => {
    assert.equal(solarHijriDay(1445, 2, 10), null);
    assert.equal(solarHijriDay(2020, 2, 10), null);
    assert.equal(solarHijriDay(1398, 8, 31), null);
  });
});
