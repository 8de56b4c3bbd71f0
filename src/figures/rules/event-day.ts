// Reads the day of what came to pass from beside the clause that counts it: "14 were wounded when a bomb went off on Monday", "64 men killed in
// the ambush of Sunday"; where the sentence names none, from the sentence before. Leaves the day on which somebody said so.

import type { ClaimView } from '../../claims/index.ts';
import { type Span, spansOverlap } from '../../text/index.ts';
import type { Day, DayInterval, TimeExpression } from '../../time/index.ts';
import type { SentenceView } from '../quantities/types.ts';

function daysIn(
  times: readonly TimeExpression[],
  sentence: Span,
  published: DayInterval,
): readonly { readonly day: Day; readonly span: Span }[] {
  return times.flatMap(({ span, interval, type }) => {
    const isDay =
      (type === 'DATE' || type === 'TIME') && interval?.from != null && interval.from === interval.to;
    const day = isDay && spansOverlap(span, sentence) ? interval.from : null;
    return day === null || (published.to !== null && day > published.to) ? [] : [{ day, span }];
  });
}

function only(days: readonly Day[]): Day | null {
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

/** `before`: the sentence before, with its days; null where there is none. Null where several days could be meant. */
export function eventDay(
  claims: readonly Pick<ClaimView, 'content'>[],
  { times, sentence }: SentenceView,
  before: { readonly sentence: Span; readonly times: readonly TimeExpression[] } | null,
  published: DayInterval,
  isCounted: boolean,
): Day | null {
  const here = daysIn(times, sentence, published);
  // "On Monday the Red Crescent noted 95 lorries": who counts, counts on that day.
  if (isCounted && here.length > 0) return only(here.map(({ day }) => day));
  const told = here.filter(
    ({ span }) =>
      claims.length === 0 ||
      claims.some(({ content }) => content.some((piece) => spansOverlap(piece.span, span))),
  );
  if (here.length > 0) return only(told.map(({ day }) => day));
  return before === null
    ? null
    : only(daysIn(before.times, before.sentence, published).map(({ day }) => day));
}
