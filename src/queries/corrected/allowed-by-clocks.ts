// Whether the clocks allow a record whose days or parties a person has put right: the ledger's indexes know only what was read.

import type { Clocks } from '../../ledger/index.ts';
import { beganOn, type Entry, type Told } from '../../record/index.ts';

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

/** Had begun by the day; `told` is when the record was taken and its article told. */
export function begunBy(entry: Entry, told: Told, { on }: Clocks): boolean {
  return on === undefined || beganOn(entry, told) <= on;
}
