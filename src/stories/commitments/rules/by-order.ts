// Which of several things of one kind is told of: "the third round" is not the second, nor is "the first shipment".

import type { CommitmentKnowledge } from '../knowledge.ts';
import type { OrderNumbers } from '../types.ts';

/** Of the stems of a sentence. */
export function orderNumbersIn(stems: readonly string[], { outcomes }: CommitmentKnowledge): OrderNumbers {
  const known = new Set(outcomes.ordinal.map(([word = '']) => word));
  return new Map(
    stems.flatMap((stem, at) => (known.has(stems[at - 1] ?? '') ? [[stem, stems[at - 1] ?? '']] : [])),
  );
}

/** True for "the third round" and "a second round"; false for "the third round" and "the first visit". */
export function areOthersInOrder(a: OrderNumbers, b: OrderNumbers): boolean {
  return [...a].some(([thing, number]) => b.has(thing) && b.get(thing) !== number);
}
