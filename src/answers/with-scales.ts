// Gives the acts of an answer their place between conflict and cooperation, and their codes in the older ontology.

import type { ActLine } from '../queries/index.ts';
import type { ScaleTable } from '../tables/index.ts';

/** An act that was promised has the scale of the promise, as it is coded. */
export function withScales<Answer extends { readonly acts: readonly ActLine[] }>(
  answer: Answer,
  scaleOf: ScaleTable,
): Answer {
  return { ...answer, acts: answer.acts.map((act) => ({ ...act, scale: scaleOf(act) })) };
}
