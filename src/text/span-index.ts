// Finds what stands at a place of the text without looking at all that stands elsewhere, so that a sentence of a long page
// takes no more steps than one of a short page.

import type { Span } from './types.ts';

/** Things by the places where they stand; made once for an article, asked for each of its sentences. */
export interface SpanIndex<T> {
  /** All that share a character with `span`, each once, in the order in which they were given. */
  readonly overlapping: (span: Span) => readonly T[];
}

interface Placed<T> {
  readonly item: T;
  readonly order: number;
  readonly span: Span;
}

/** Indexes things that stand at one span each or, as a claim cut in pieces, at several; spans may overlap and nest. */
export function indexSpans<T>(items: readonly T[], spansOf: (item: T) => readonly Span[]): SpanIndex<T> {
  const placed = items
    .flatMap((item, order): Placed<T>[] => spansOf(item).map((span) => ({ item, order, span })))
    .sort((a, b) => a.span.start - b.span.start);
  const reach = reachOf(placed);
  return {
    overlapping: (span) => {
      const found: Placed<T>[] = [];
      for (let at = firstBeyond(reach, span.start); at < placed.length; at += 1) {
        const one = placed[at] as Placed<T>;
        if (one.span.start >= span.end) break;
        if (one.span.end > span.start) found.push(one);
      }
      return inOrder(found);
    },
  };
}

/** How far everything up to a place reaches; never falls, and so can be halved. */
function reachOf(placed: readonly Placed<unknown>[]): Float64Array {
  let furthest = Number.NEGATIVE_INFINITY;
  return Float64Array.from(placed, ({ span }) => {
    furthest = Math.max(furthest, span.end);
    return furthest;
  });
}

function firstBeyond(reach: Float64Array, offset: number): number {
  let [low, high] = [0, reach.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reach[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inOrder<T>(found: readonly Placed<T>[]): readonly T[] {
  const sorted = found.toSorted((a, b) => a.order - b.order);
  return sorted.filter(({ order }, at) => order !== sorted[at - 1]?.order).map(({ item }) => item);
}
