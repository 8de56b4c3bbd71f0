import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DemarcheError } from '../text/index.ts';
import { takePortion } from './take-portion.ts';

const keyOf = (item: string): string => item;

describe('takePortion', () => {
  it('takes so many and names the last, after which the others come', () => {
    const { taken, more, next } = takePortion(['a', 'b', 'c'], { most: 2 }, keyOf);
    assert.deepEqual([taken, more, next], [['a', 'b'], 1, 'b']);
  });

  it('goes on after a place that is named by its first letters', () => {
    const { taken, more, next } = takePortion(['ant', 'bee', 'cow'], { after: 'be' }, keyOf);
    assert.deepEqual([taken, more, next], [['cow'], 0, null]);
  });

  it('refuses a place that the list does not have', () => {
    assert.throws(() => takePortion(['a'], { after: 'z' }, keyOf), DemarcheError);
  });

  it('gives the whole list in portions, each item once and in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 9 }), (length, most) => {
        const items = Array.from({ length }, (_, number) => String(number).padStart(3, '0'));
        const seen: string[] = [];
        for (let after: string | undefined, isLast = false; !isLast; ) {
          const { taken, more, next } = takePortion(items, { most, after }, keyOf);
          seen.push(...taken);
          assert.equal(more, length - seen.length);
          isLast = next === null;
          after = next ?? undefined;
        }
        assert.deepEqual(seen, items);
      }),
    );
  });
});
