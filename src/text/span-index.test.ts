import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { spansOverlap } from './span.ts';
import { indexSpans } from './span-index.ts';
import type { Span } from './types.ts';

const anySpan = fc
  .tuple(fc.nat(60), fc.nat(12))
  .map(([start, length]): Span => ({ start, end: start + length }));

test('finds what a look at all spans finds, in the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anySpan, { maxLength: 3 })), anySpan, (items, asked) => {
      const index = indexSpans(items, (spans) => spans);
      const all = items.filter((spans) => spans.some((span) => spansOverlap(span, asked)));
      assert.deepEqual(index.overlapping(asked), all);
    }),
  );
});

test('gives a thing of several places once, and leaves alone what only touches', () => {
  const index = indexSpans(['claim'], () => [
    { start: 0, end: 5 },
    { start: 8, end: 12 },
  ]);
  assert.deepEqual(index.overlapping({ start: 3, end: 9 }), ['claim']);
  assert.deepEqual(index.overlapping({ start: 5, end: 8 }), []);
});

test('looks at the things of a place only, however many stand elsewhere', () => {
  let looks = 0;
  const spans = Array.from(
    { length: 10_000 },
    (_, at): Span => ({
      get start() {
        looks += 1;
        return at * 10;
      },
      end: at * 10 + 8,
    }),
  );
  const index = indexSpans(spans, (span) => [span]);
  looks = 0;
  assert.equal(index.overlapping({ start: 50_000, end: 50_025 }).length, 3);
  assert.ok(looks < 10, `${looks} looks`);
});
