import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorReference } from '../record/index.ts';
import { type FigureOfPair, figuresOfPair } from './figures-of-pair.ts';

const sides = ['FJI', 'TON'].map((country) => ({ country, actorId: country }));
const isSide = (side: { readonly country: string | null }, { country }: ActorReference) =>
  country === side.country;

/** A figure of the sentence from 10 to 20 that is about these states, named where they are. */
function sample(
  counts: string,
  named: Readonly<Record<string, number>>,
  action: string | null = null,
): FigureOfPair {
  const about = Object.entries(named).map(([country, start]) => ({
    ...{
      text: country,
      span: { start, end: start + 3 },
      actorId: country,
      name: country,
      country,
      sector: null,
    },
  }));
  const evidence = { articleId: 'a', span: { start: 10, end: 20 }, quote: '-', ruleId: 'sample' };
  return { about, unit: 'person', counts, action, evidence, comparator: '=' };
}

function kept(
  figures: readonly FigureOfPair[],
  acts: readonly { articleId: string; span: { start: number; end: number } }[] = [],
) {
  return figuresOfPair(figures, sides, acts, isSide).map(({ counts }) => counts);
}

test('keeps what is about both, and leaves what is about one by the way', () => {
  assert.deepEqual(kept([sample('men', { FJI: 10, TON: 15 }), sample('ships', { FJI: 10 })]), ['men']);
});

test('leaves a figure that the states of other sentences were lent to', () => {
  assert.deepEqual(kept([sample('training grounds', { FJI: 0, TON: 4 })]), []);
});

test('keeps what is about one side in the sentence of an act between them', () => {
  const act = { articleId: 'a', span: { start: 10, end: 20 } };
  assert.deepEqual(kept([sample('prisoners', { FJI: 10 })], [act]), ['prisoners']);
  assert.deepEqual(kept([sample('prisoners', { FJI: 10 })], [{ ...act, articleId: 'b' }]), []);
});

test('keeps the same told again, and leaves numbers of nothing', () => {
  const first = sample('prisoners', { FJI: 10, TON: 15 }, 'freed');
  const again = sample('men', { FJI: 0, TON: 4 }, 'freed');
  assert.deepEqual(kept([first, again, sample('numbers', { FJI: 10, TON: 15 })]), ['prisoners', 'men']);
});

test('leaves what is counted of a talk or a text', () => {
  const named = { FJI: 10, TON: 15 };
  const talk = ['pivotal topics', 'sides', 'rounds', 'warring parties'].map((counts) =>
    sample(counts, named),
  );
  assert.deepEqual(kept([...talk, sample('patrol boats', named)]), ['patrol boats']);
});
