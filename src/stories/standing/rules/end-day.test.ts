import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { readEndDay } from './end-day.ts';

const { time } = allTables;

function endOf(text: string): string | null {
  const reported = { from: '2024-02-05', to: '2024-02-05' };
  return readEndDay(text, reported, '2024-02-01', time)?.days.to ?? null;
}

describe('readEndDay', () => {
  it('reads a day that is named', () => {
    assert.equal(endOf('extended the ban until 28 June 2024'), '2024-06-28');
    assert.equal(endOf('The measures have been extended until February next year'), '2025-02-28');
  });

  it('reads the day behind the hour', () => {
    assert.equal(endOf('closed the crossing until 5 a.m. on Thursday'), '2024-02-08');
    assert.equal(endOf('shut its airspace until the evening of 9 February'), '2024-02-09');
    assert.equal(endOf('a truce until early Saturday'), '2024-02-10');
    assert.equal(endOf('imposed a curfew until 5 a.m., officials said on Thursday'), null);
  });

  it('counts a length of time from the day on which the state began', () => {
    assert.equal(endOf('closed its border for six months'), '2024-08-01');
    assert.equal(endOf('extended its sanctions by a year'), '2025-02-01');
  });

  it('puts an end off to a day that is yet to come', () => {
    assert.equal(endOf('The ban on flights was extended to 8 January'), '2025-01-08');
    assert.equal(endOf('The ban on flights was extended to 8 September'), '2024-09-08');
  });

  it('prefers the day that is named', () => {
    assert.equal(endOf('prolonged the ban for six months, until 14 August 2024'), '2024-08-14');
  });

  it('reads when something lapses, expires or ends', () => {
    assert.equal(endOf('the asset freeze expires on 1 December 2024'), '2024-12-01');
    assert.equal(endOf('The quota lapses on 3 May 2024'), '2024-05-03');
    assert.equal(endOf('The embargo ends in six months'), '2024-08-05');
    assert.equal(endOf('a waiver expiring at the end of June 2024'), '2024-06-30');
  });

  it('takes a day without its year for one to come, whatever the tense of who says so', () => {
    assert.equal(endOf('The ministry in Oslo said the duty would run until 30 June'), '2024-06-30');
    assert.equal(endOf('Oslo closed the border and said it would stay shut until 4 January'), '2025-01-04');
    assert.equal(endOf('the licence expired on 30 June'), '2023-06-30');
  });

  it('counts from the day that is told', () => {
    assert.equal(endOf('waived visas for two years from 1 July 2024'), '2026-07-01');
    assert.equal(endOf('waived visas for a year from 1 January'), '2025-01-01');
    assert.equal(endOf('lifted the quota for six months starting on 1 March 2024'), '2024-09-01');
  });

  it('counts on from an end that was put off', () => {
    assert.equal(endOf('The truce, due to run out on 9 February, was extended by 30 days'), '2024-03-02');
    assert.equal(endOf('The truce is due to run out on 9 February'), '2024-02-09');
    assert.equal(endOf('extended the truce by 48 hours'), '2024-02-03');
  });

  it('leaves other times alone', () => {
    assert.equal(endOf('closed its border for the first time since 2020'), null);
    assert.equal(endOf('imposed sanctions on Monday'), null);
    assert.equal(endOf('the trade grew by a third in two years'), null);
  });
});
