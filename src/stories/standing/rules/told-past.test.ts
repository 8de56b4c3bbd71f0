import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { knowStanding } from '../knowledge.ts';
import { readToldPast } from './told-past.ts';

const knowledge = knowStanding(allTables);

function past(tail: string) {
  const rows = (word: string) =>
    (knowledge.rowsByForm.get(word) ?? []).filter(({ kind }) => kind === 'embassy');
  const found = readToldPast(tail, rows, { from: '2024-02-05', to: '2024-02-05' }, knowledge.time);
  return found === null ? null : { to: found.row.to, from: found.occurred.from };
}

describe('readToldPast', () => {
  it('reads a change in an aside, with its day', () => {
    assert.deepEqual(past(' in Minsk, shut down after the invasion in 2022.'), {
      to: 'closed',
      from: '2022-01-01',
    });
    assert.deepEqual(past(' in Suva, which was closed in May 2021.'), { to: 'closed', from: '2021-05-01' });
  });

  it('reads one without a day', () => {
    assert.deepEqual(past(' in Suva, which it had closed.'), { to: 'closed', from: null });
  });

  it('leaves alone who said so, and what is still to come', () => {
    assert.equal(past(' in Minsk, officials said.'), null);
    assert.equal(past(' in Minsk, which will be closed.'), null);
  });
});
