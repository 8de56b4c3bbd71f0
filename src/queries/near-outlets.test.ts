import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { ArticleHead } from '../ledger/index.ts';
import { unknownOutlets } from './near-outlets.ts';

const head = (outlet: string | null): ArticleHead => ({
  ...{ articleId: 'a', pageId: 'b', headline: null, outlet, url: null, verdict: 'unknown' },
  ...{ reported: { from: null, to: null }, recordedAt: '2026-01-01T00:00:00.000Z', location: null },
});
const heads = ['Gulf Lantern', 'Salt Post', 'Salt Post', null, 'The Zenda Times'].map(head);

it('takes a slip of the hand, other signs and words in another order for the outlet that is meant', () => {
  for (const asked of ['Gulf Lantren', 'gulflantern', 'Lantern, Gulf'])
    assert.deepEqual(unknownOutlets([asked], heads), [{ asked, near: ['Gulf Lantern'], isLike: true }]);
});

it('names the outlets of most articles where none is like it, and none where no article has one', () => {
  assert.deepEqual(unknownOutlets(['Quixote'], heads), [
    { asked: 'Quixote', near: ['Salt Post', 'Gulf Lantern', 'The Zenda Times'], isLike: false },
  ]);
  assert.deepEqual(unknownOutlets(['Quixote'], [head(null)])[0]?.near, []);
});

it('leaves alone what an outlet is called by', () => {
  assert.deepEqual(unknownOutlets(['zenda times', 'Salt Post'], heads), []);
});
