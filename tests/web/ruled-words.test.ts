// How what was ruled on is named, without a browser.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CorrectionLine } from '../../web/src/api/client.ts';
import { actorWords, deedWords, pagesOf } from '../../web/src/review/ruled-words.ts';

type Correction = CorrectionLine['correction'];

const signed = { author: 'Ada', reason: 'the page says so', made: '2026-02-01T10:00:00.000Z' };
const pageId = 'ab'.repeat(32);
const article = { kind: 'article', pageId, entryId: 'cd'.repeat(32) } as const;

test('two actors that are one are named, and in which state the one is', () => {
  const of = { actorId: null, name: 'Norges Bank', country: 'NOR', sector: null };
  const merge: Correction = {
    ...{ action: 'merge', ...signed },
    what: { kind: 'actor', is: { actorId: null, name: 'the Oslo bank' }, of },
  };
  assert.equal(actorWords(merge), '“the Oslo bank” is Norges Bank (NOR)');
  assert.equal(deedWords(merge), 'merged');
});

test('who is not meant is named, and who is', () => {
  const split = { action: 'split', what: [], actor: { actorId: null, name: 'Costa' }, ...signed } as const;
  const to = { actorId: 'CPV', name: 'Cape Verde', country: 'CPV', sector: null };
  assert.equal(actorWords({ ...split, to }), 'not “Costa”, but Cape Verde');
  assert.equal(actorWords({ ...split, to: null }), 'not “Costa”');
});

test('two pages that are no copies are told as that, and named by their pages', () => {
  const other = { ...article, pageId: 'ef'.repeat(32) };
  const reject: Correction = {
    ...{ action: 'reject', ...signed },
    what: { kind: 'link', relation: 'copy', of: [article, other] },
  };
  assert.equal(deedWords(reject), 'rejected: copies of one text');
  assert.deepEqual(pagesOf(reject), [pageId, other.pageId]);
  assert.equal(actorWords(reject), null);
});
