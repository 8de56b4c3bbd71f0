// The order in which reports are taken into account: by the reported clock, copies behind their originals, then by id; never by the order
// of taking.

import { compareText } from '../../text/index.ts';
import type { Day, DayInterval } from '../../time/index.ts';
import type { Report } from './types.ts';

/** The day from which an article was surely known; without any, the last of all days. */
export function surelyReported({ from, to }: DayInterval): Day {
  return to ?? from ?? '9999-12-31';
}

export function orderReports<R extends Pick<Report, 'id' | 'reported' | 'isRepeat'>>(
  reports: readonly R[],
): readonly R[] {
  return reports.toSorted(
    (a, b) =>
      compareText(surelyReported(a.reported), surelyReported(b.reported)) ||
      Number(a.isRepeat === true) - Number(b.isRepeat === true) ||
      compareText(a.id, b.id),
  );
}
