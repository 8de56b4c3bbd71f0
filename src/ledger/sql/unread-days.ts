// Which days lie between those that were read: days are numbers (20260131).

import type { UnreadDays } from '../list-types.ts';

/** Days after the one up to and with the other, read whole. */
export interface DaysRead {
  readonly after: number;
  readonly upTo: number;
}

const dayDigits = /(\d{4})(\d{2})(\d{2})/u;

/** A day that is not whole comes before those that go on where it ends. */
export function dayOf(number: number): string {
  return String(number).padStart('YYYYMMDD'.length, '0').replace(dayDigits, '$1-$2-$3');
}

/** The days that none of the stretches reads, in order; none lie after the last stretch. */
export function unreadBetween(stretches: readonly DaysRead[]): readonly UnreadDays[] {
  const unread: UnreadDays[] = [];
  let read = Number.NEGATIVE_INFINITY;
  for (const { after, upTo } of stretches.toSorted((a, b) => a.after - b.after)) {
    if (after > read) unread.push({ after: Number.isFinite(read) ? dayOf(read) : '', upTo: dayOf(after) });
    read = Math.max(read, upTo);
  }
  return unread;
}
