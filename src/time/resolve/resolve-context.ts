// What a phrase is resolved against: the article's day, the day talked about, and the tense of the clause.

import { dayParts } from '../calendar/day.ts';
import { parseTimeValue } from '../calendar/time-value.ts';
import type { YearRef } from '../meaning.ts';
import type { Day } from '../types.ts';
import type { Tense } from './tense.ts';

export interface ResolveContext {
  readonly anchor: Day;
  /** The last calendar value of the text before this phrase; null where there is none near. */
  readonly reference: string | null;
  /** The last quarter or half year named before, `1989-Q3`; null where there is none near. */
  readonly quarter: string | null;
  /** The year that the text is telling of, where it gave one shortly before ("In 1831 ... On July 14"). */
  readonly toldYear: number | null;
  readonly tense: Tense;
  /** Where no verb tells: news looks back, requests and calendars look ahead. */
  readonly untold: 'back' | 'ahead';
}

/** First day of the value talked about, else the anchor. */
export function referenceDay(context: ResolveContext): Day {
  const interval = context.reference === null ? null : parseTimeValue(context.reference);
  return interval?.from ?? context.anchor;
}

/** The year that a YearRef means here. */
export function resolveYear(ref: YearRef, context: ResolveContext): number {
  if (ref.from === 'text') return ref.year;
  const base = ref.from === 'anchor' ? context.anchor : referenceDay(context);
  return dayParts(base).year + ref.shift;
}
