// How certain the thing is that one word of a text names, for readers that bring their own events.

import type { Analysis } from '../../language/index.ts';
import type { CertaintyQuestion, EventTables } from '../../tables/index.ts';
import { describeCertainty } from './describe-certainty.ts';
import { judgeCertainty } from './judge-certainty.ts';

/** A value from -3 to 3 for the word that starts at `offset`; null where there is no such word or no model. */
export function certaintyAt(
  analysis: Analysis,
  offset: number,
  question: CertaintyQuestion,
  tables: EventTables,
): number | null {
  if (tables.certainty === null) return null;
  const features = describeCertainty(analysis, offset, tables);
  return features.length === 0 ? null : judgeCertainty(features, tables.certainty, question);
}
