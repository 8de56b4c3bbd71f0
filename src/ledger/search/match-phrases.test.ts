import assert from 'node:assert/strict';
import { it } from 'node:test';
import { matchPhrase } from './match-phrases.ts';
import { postings } from './sample-postings.ts';

it('finds words only where each follows the one before', () => {
  const [political, prisoners] = [
    postings({ 1: [0, 6], 2: [3], 4: [1] }),
    postings({ 1: [7], 2: [2], 3: [5] }),
  ];
  assert.deepEqual([...matchPhrase([political, prisoners]).keys], [1]);
  assert.deepEqual([...matchPhrase([prisoners, political]).keys], [2]);
});
