import assert from 'node:assert/strict';
import { it } from 'node:test';
import { heedPublication } from './heed-publication.ts';

const published = { from: '2024-10-14', to: '2024-10-14' };
const saturday = { occurred: { from: '2024-10-19', to: '2024-10-19' }, occurredBasis: 'resolved' } as const;

it('takes no day after publication for an act that is told as done', () => {
  assert.deepEqual(heedPublication(saturday, 'happened', published), {
    occurred: { from: null, to: '2024-10-14' },
    occurredBasis: 'inferred',
  });
});

it('leaves the days of an act that lies ahead, and days up to publication', () => {
  assert.equal(heedPublication(saturday, 'anticipated', published), saturday);
  const friday = { ...saturday, occurred: { from: '2024-10-11', to: '2024-10-11' } };
  assert.equal(heedPublication(friday, 'happened', published), friday);
});

it('leaves all days where publication is unknown', () => {
  assert.equal(heedPublication(saturday, 'happened', { from: null, to: null }), saturday);
});
