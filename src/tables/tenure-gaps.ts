// Reads `tenure-gaps.tsv`: the days on which an office has no holder in `tenures.tsv`, and why.

import type { Day } from '../time/index.ts';
import type { Office } from './actor-rows.ts';
import { knownCell } from './known-cell.ts';
import { firstDay, isPartialDay, lastDay } from './partial-day.ts';
import { readTable, tableError } from './tsv.ts';

/** Why nobody is named; see the top of the table. */
export type GapReason = 'vacant' | 'interim' | 'none' | 'unknown';

const reasons: readonly GapReason[] = ['vacant', 'interim', 'none', 'unknown'];

export interface TenureGap {
  readonly officeId: string;
  readonly from: Day;
  /** null: the gap lasts. */
  readonly to: Day | null;
  readonly reason: GapReason;
}

/** All declared gaps in the order of the file; throws a DemarcheError (`TABLE_FAULT`) for a row that cannot be. */
export function readTenureGaps(file: URL, offices: ReadonlyMap<string, Office>): readonly TenureGap[] {
  let before = '';
  return readTable(file, ['office', 'from', 'to', 'reason'] as const).map(({ cells, line }) => {
    if (!offices.has(cells.office))
      throw tableError(file, line, `no office "${cells.office}" in offices.tsv`);
    if (!isPartialDay(cells.from) || (cells.to !== '' && !isPartialDay(cells.to)))
      throw tableError(file, line, 'a day is YYYY, YYYY-MM or YYYY-MM-DD');
    const key = `${cells.office} ${cells.from}`;
    if (key <= before) throw tableError(file, line, `the gap "${key}" stands twice or out of order`);
    before = key;
    const gap = { officeId: cells.office, from: firstDay(cells.from) };
    const to = cells.to === '' ? null : lastDay(cells.to);
    if (to !== null && to < gap.from) throw tableError(file, line, 'the gap ends before it begins');
    return { ...gap, to, reason: knownCell(reasons, cells.reason, file, line) };
  });
}
