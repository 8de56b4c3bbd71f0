// Which of several things of one kind is told of: "the third round" is not the second, nor is "the first shipment".

import type { CommitmentKnowledge } from '../knowledge.ts';
import type { OrderNumbers } from '../types.ts';

/** Of the stems of a sentence. */
export function orderNumbersIn(stems: readonly string[], { ordinals }: CommitmentKnowledge): OrderNumbers {
  const found = new Map<string, string>();
  for (let at = 1; at < stems.length; at += 1) {
    const [before, stem] = [stems[at - 1], stems[at]];
    if (before !== undefined && stem !== undefined && ordinals.has(before)) found.set(stem, before);
  }
  return found;
}

/** True for "the third round" and "a second round"; false for "the third round" and "the first visit". */
export function areOthersInOrder(a: OrderNumbers, b: OrderNumbers): boolean {
  return (
    a.size > 0 && b.size > 0 && [...a].some(([thing, number]) => b.has(thing) && b.get(thing) !== number)
  );
}
