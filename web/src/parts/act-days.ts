// The days of an act as lists and timelines have them. One of which nobody knows the day, but that it lies between two far apart, is an
// interval, and says nothing of how far a timeline reaches.

import type { ActLine } from '../api/types.ts';
import { type DayInterval, daysBetween, sayDays } from './days.ts';

/** An interval of a longer month, or a shorter one, still says about when. */
const mostDays = 31;

type Dated = Pick<ActLine, 'occurred'> & { readonly article: Pick<ActLine['article'], 'published'> };

/** The days that an act may have, by its own words and by when its article was written; null where neither tells. */
export function extentOf({ occurred: { from, to }, article: { published } }: Dated): DayInterval | null {
  if (from !== null && to !== null) return { from, to };
  const first = from ?? (to !== null && published.from !== null && published.from > to ? to : published.from);
  const last = to ?? (from !== null && published.to !== null && published.to < from ? from : published.to);
  return first === null && last === null ? null : { from: first ?? last, to: last ?? first };
}

/** True where its day is not known but to lie between two that are more than a month apart. */
export function isDayUnknown(act: Dated): boolean {
  const extent = extentOf(act);
  if (extent === null) return true;
  return daysBetween(extent.from ?? '', extent.to ?? '') > mostDays;
}

/** Of one without a day of its own all that it may have; where its article alone places it, that it was told then. */
export function sayActDays(act: Dated): string {
  const { occurred, article } = act;
  if (isDayUnknown(act)) return sayDays(extentOf(act) ?? occurred);
  return occurred.from === null && occurred.to === null
    ? `told ${sayDays(article.published)}`
    : sayDays(occurred);
}

/** The day at which an act is drawn and listed: the last that it may have, unless it was only announced from a day on; null without one. */
export function anchorOf(act: Dated): string | null {
  if (isDayUnknown(act)) return null;
  const { from, to } = act.occurred;
  return to ?? from ?? extentOf(act)?.to ?? null;
}
