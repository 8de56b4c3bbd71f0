import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dating, DatingClue } from '../record/index.ts';
import { borneOutBy } from './borne-out-by.ts';

const day = { from: '2025-03-14', to: '2025-03-14' };

function clue(kind: DatingClue['kind'], ruleId: string, implies: DatingClue['implies']): DatingClue {
  return { ruleId, kind, quote: '', span: null, implies, note: '' };
}

const stamps = [clue('stamp', 'meta-published', day), clue('stamp', 'visible-date', day)];

function borneOut(clues: readonly DatingClue[], verdict: Dating['verdict'] = 'confirmed') {
  return borneOutBy({ published: day, method: 'meta-published', verdict, stamp: day, clues: [...clues] });
}

test('names the page where only its own dates agree, also beside an office held for years', () => {
  assert.equal(borneOut(stamps), 'page');
  assert.equal(borneOut([...stamps, clue('text', 'office', { from: '2018-04-02', to: null })]), 'page');
});

test('names the text where it tells of the weeks before, or holds the day from both sides', () => {
  assert.equal(borneOut([...stamps, clue('text', 'fact', { from: '2025-03-02', to: null })]), 'text');
  const both = [
    clue('text', 'office', { from: '2024-11-01', to: null }),
    clue('text', 'post', { from: null, to: '2025-09-30' }),
  ];
  assert.equal(borneOut([...stamps, ...both]), 'text');
});

test('names the text where the page states one date alone', () => {
  assert.equal(borneOut([clue('stamp', 'meta-published', day)]), 'text');
});

test('names nothing for a day that is not confirmed', () => {
  assert.equal(borneOut(stamps, 'unconfirmed'), null);
});
