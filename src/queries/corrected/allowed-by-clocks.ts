// Whether the clocks allow a record whose days or parties a person has put right: the ledger's indexes know only what was read.

import type { Clocks } from '../../ledger/index.ts';
import type { Entry } from '../../record/index.ts';
import type { DayInterval } from '../../time/index.ts';

/** When an article was told, and when it was taken. */
export interface Told {
  readonly reported: DayInterval;
  readonly recordedAt: string;
}

const dayOf = (instant: string): string => instant.slice(0, 'YYYY-MM-DD'.length);

/** `surely`, `possibly` (the article may have been published by then), or null: not known by the day. */
export function knownBy(
  { reported: { from, to }, recordedAt }: Told,
  { known }: Clocks,
): 'surely' | 'possibly' | null {
  if (known === undefined || dayOf(recordedAt) <= known) return 'surely';
  if (from !== null && from > known) return null;
  return to !== null && to <= known ? 'surely' : 'possibly';
}

/** The days that a record speaks of; none for one that is of no day. */
function daysOf(entry: Entry): DayInterval {
  if (entry.kind === 'event') return entry.content.occurred;
  if (entry.kind !== 'figure') return { from: null, to: null };
  const { window, asOf } = entry.content;
  return window ?? { from: asOf, to: asOf };
}

/** Had begun by the day; a record without any day counts from the first day that its article may have. */
export function begunBy(entry: Entry, { reported }: Told, { on }: Clocks): boolean {
  if (on === undefined) return true;
  const { from, to } = daysOf(entry);
  if (from === null && to === null) return (reported.from ?? reported.to ?? '') <= on;
  return (from !== null && from <= on) || (to !== null && to <= on);
}
