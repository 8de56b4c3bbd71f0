import type { Quantity, SentenceView } from '../figures/index.ts';
export function findConcept(quantity: Quantity, view: SentenceView): string | null {
  const { counted, unit } = quantity;
  return counted === null || unit?.kind === 'noun' ? null : view.text.slice(counted.start, counted.end);
}
