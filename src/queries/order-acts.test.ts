// Which lines of an answer are one.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldActs } from './order-acts.ts';
import type { ActLine } from './types.ts';

const article = {
  ...{ id: 'a', pageId: 'a', headline: null, outlet: null, url: null, location: null, caveats: [] },
  ...{ published: { from: null, to: null }, verdict: 'unknown' as const },
};

function line(id: string, given: Partial<ActLine> = {}): ActLine {
  return {
    ...{ id, quote: id, span: { start: 0, end: 1 }, article, recordedAt: '', onlyPossiblyKnown: false },
    ...{
      kind: 'event',
      type: 'CONSULT',
      mode: null,
      contexts: [],
      act: null,
      status: 'happened',
      trigger: 'met',
    },
    ...{ occurred: { from: null, to: null }, occurredBasis: 'none', actors: [], recipients: [] },
    ...{ place: null, magnitude: null, authority: null, alsoIn: [] },
    ...given,
  };
}

const folded = (...lines: readonly ActLine[]): readonly string[] =>
  foldActs(lines).map(({ id, alsoIn }) => [id, ...alsoIn.map((other) => other.id)].join('+'));

describe('lines of one act', () => {
  it('are the linked mentions of an article, though one of them tells less', () =>
    assert.deepEqual(folded(line('met', { actAt: 7 }), line('talks', { actAt: 7, status: 'alleged' })), [
      'met+talks',
    ]));

  it('are shown by the mention that tells all itself', () => {
    const completed = [{ part: 'occurred' as const, from: { start: 90, end: 93 } }];
    assert.deepEqual(folded(line('headline', { actAt: 7, completed }), line('met', { actAt: 7 })), [
      'met+headline',
    ]);
  });

  it('are mentions alike in deed, parties, status and days', () =>
    assert.deepEqual(folded(line('met', { actAt: 7 }), line('again', { actAt: 90 })), ['met+again']));

  it('leaves acts of two articles, and unlike acts of one, alone', () => {
    const other = { ...article, id: 'b' };
    assert.deepEqual(folded(line('met', { actAt: 7 }), line('there', { actAt: 7, article: other })), [
      'met',
      'there',
    ]);
    assert.deepEqual(folded(line('met', { actAt: 7 }), line('freed', { actAt: 90, type: 'RETREAT' })), [
      'met',
      'freed',
    ]);
  });
});
