import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorityOf, claimAround } from './claim-around.ts';

const piece = (start: number, end: number) => ({ span: { start, end } });
const outer = { name: 'outer', content: [piece(0, 20), piece(30, 60)] };
const inner = { name: 'inner', content: [piece(35, 50)] };

test('takes the innermost claim that holds a place', () => {
  assert.equal(claimAround({ start: 40, end: 45 }, [outer, inner])?.name, 'inner');
  assert.equal(claimAround({ start: 52, end: 55 }, [outer, inner])?.name, 'outer');
});

test('leaves a place between the pieces of a claim, or half outside, to nobody', () => {
  assert.equal(claimAround({ start: 22, end: 25 }, [outer, inner]), null);
  assert.equal(claimAround({ start: 15, end: 25 }, [outer, inner]), null);
});

test('names the source of a claim as its authority, and nobody where none is named', () => {
  const actor = { actorId: 'BLR' };
  assert.deepEqual(authorityOf({ source: { text: 'Minsk', actor } }), {
    source: 'Minsk',
    actorId: 'BLR',
    claimId: null,
  });
  assert.deepEqual(authorityOf({ source: { text: 'critics', actor: null } }), {
    source: 'critics',
    actorId: null,
    claimId: null,
  });
  assert.equal(authorityOf({ source: null }), null);
});
