import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { readDueDay } from './due-day.ts';

const { time } = allTables;

function due(text: string): string | null {
  return readDueDay(text, { from: '2024-02-05', to: '2024-02-05' }, time)?.to ?? null;
}

describe('readDueDay', () => {
  it('reads by which day it is to be done', () => {
    assert.equal(due('will open the crossing by 30 September 2024'), '2024-09-30');
    assert.equal(due('will reopen their embassies within two months'), '2024-04-05');
    assert.equal(due('agreed to free them by the end of March'), '2024-03-31');
  });

  it('leaves other days alone', () => {
    assert.equal(due('said on Monday that it would free them'), null);
    assert.equal(due('stood by its promise'), null);
  });
});
