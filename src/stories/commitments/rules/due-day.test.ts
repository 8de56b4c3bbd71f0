import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { readDueDay } from './due-day.ts';

const { time } = allTables;

function due(text: string): string | null {
  return readDueDay(text, { reported: { from: '2024-02-05', to: '2024-02-05' } }, time)?.to ?? null;
}

describe('readDueDay', () => {
  it('reads by which day it is to be done', () => {
    assert.equal(due('will open the crossing by 30 September 2024'), '2024-09-30');
    assert.equal(due('will reopen their embassies within two months'), '2024-04-05');
    assert.equal(due('agreed to free them by the end of March'), '2024-03-31');
  });

  it('takes no term from how long there was none', () => {
    assert.equal(due('agreed to ease it, on the first visit of a Fijian king in twelve years'), null);
  });

  it('reads a month, a year and a day that something else is to be done on', () => {
    assert.equal(due('will open an embassy next year'), '2025-12-31');
    assert.equal(due('will bring them home before the rains end in October'), '2024-10-31');
    assert.equal(due('is to visit Suva on 20 May'), '2024-05-20');
  });

  it('takes the day before "before 1 October", and the last of the year before its end', () => {
    assert.equal(due('will pay before 1 October'), '2024-09-30');
    assert.equal(due('will pay before the end of the year'), '2024-12-31');
  });

  it('reads the end of a time that runs, and takes "on or before" with the day', () => {
    assert.equal(due('will pay before the year is out'), '2024-12-31');
    assert.equal(due('will pay by the time the month ends'), '2024-02-29');
    assert.equal(due('will pay on or before 1 June'), '2024-06-01');
    assert.equal(due('will pay not after 5 May'), '2024-05-05');
    assert.equal(due('will open it in the course of May'), '2024-05-31');
    assert.equal(due('will free them within 48 hours'), '2024-02-07');
    assert.equal(due('will hand them over by noon on 20 March'), '2024-03-20');
  });

  it('takes the day that came next after the promise, where it is told when that was made', () => {
    const reported = { from: '2024-02-05', to: '2024-02-05' };
    const dueOf = (text: string, madeFrom: string | null) =>
      readDueDay(text, { reported, madeFrom }, time)?.to ?? null;
    assert.equal(dueOf('promised in November to pay by 15 January', '2023-11-01'), '2024-01-15');
    assert.equal(dueOf('promised in January to pay by 15 June', '2024-01-01'), '2024-06-15');
    assert.equal(dueOf('promised to pay by 15 January', null), '2025-01-15');
  });

  it('leaves the day of a part alone', () => {
    assert.equal(due('promised five boats, the first of which is to arrive in 2027'), null);
    assert.equal(due('promised five boats, some of them to arrive in 2027'), null);
  });

  it('reads "from 1 May" before the promise, too', () => {
    const since = { reported: { from: '2024-02-05', to: '2024-02-05' }, behind: 20 };
    assert.equal(readDueDay('that from 1 May it would open the crossing', since, time)?.to, '2024-05-01');
  });

  it('counts from the day of the promise, and from no wide dating', () => {
    const wide = { from: '2024-01-01', to: '2025-06-30' };
    assert.equal(readDueDay('within two months', { reported: wide }, time), null);
    assert.equal(readDueDay('in May', { reported: wide }, time), null);
    assert.equal(readDueDay('by 3 May 2024', { reported: wide }, time)?.to, '2024-05-03');
    assert.equal(
      readDueDay('within 90 days', { reported: wide, made: '2024-01-02' }, time)?.to,
      '2024-04-01',
    );
  });

  it('leaves other days alone', () => {
    assert.equal(due('promised aid for six months'), null);
    assert.equal(due('said on Monday that it would free them'), null);
    assert.equal(due('stood by its promise'), null);
  });
});
