import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ofNewPairs, relationsByFigure } from './relations-by-figure.ts';
import type { FoundRelation } from './types.ts';

const part = (from: number, to: number): FoundRelation => ({ from, kind: 'part-of', to });

test('gives a figure the relations of both its sides in their order', () => {
  const [first, second, third] = [part(1, 0), part(2, 0), part(0, 3)];
  const byFigure = relationsByFigure([first, second, third]);
  assert.deepEqual(byFigure.get(0), [first, second, third]);
  assert.deepEqual(byFigure.get(2), [second]);
  assert.equal(byFigure.get(4), undefined);
});

test('knows two related figures again in either order', () => {
  assert.deepEqual(ofNewPairs([part(0, 1), part(2, 11), part(21, 1)], [part(1, 0), part(2, 1)]), [
    part(2, 11),
    part(21, 1),
  ]);
});

test('looks at every relation once, however many there are', () => {
  let looks = 0;
  const counted = Array.from({ length: 500 }, (_, at) => ({
    kind: 'part-of' as const,
    to: at,
    get from() {
      looks += 1;
      return at + 1;
    },
  }));
  const byFigure = relationsByFigure(counted);
  for (const at of counted.keys()) byFigure.get(at);
  assert.equal(looks, 500);
});
