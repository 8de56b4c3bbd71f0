// Nothing that an article tells as done lies after its publication: such a day belongs to something else in the sentence.
// "Ordered six envoys to leave by Saturday" happened by publication; leaves "will leave on Saturday" alone.

import type { Status } from '../../record/index.ts';
import type { DayInterval } from '../../time/index.ts';
import type { EventDraft } from '../types.ts';

type When = Pick<EventDraft, 'occurred' | 'occurredBasis'>;

const doneStatuses: ReadonlySet<Status> = new Set(['happened', 'background']);

/** The days of an act as they were read, or, where an act told as done would lie ahead, all days up to publication. */
export function heedPublication(when: When, status: Status, published: DayInterval): When {
  const { from } = when.occurred;
  const isAhead = from !== null && published.to !== null && from > published.to;
  if (!isAhead || !doneStatuses.has(status)) return when;
  return { occurred: { from: null, to: published.to }, occurredBasis: 'inferred' };
}
