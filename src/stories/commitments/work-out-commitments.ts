// What became of every announced or promised act that the reports tell of, on a day. Which reports are known is for the caller to say.

import { compareText } from '../../text/index.ts';
import type { Day } from '../../time/index.ts';
import { surelyReported } from '../reports/order-reports.ts';
import type { Report } from '../reports/types.ts';
import { doneStatuses } from './course.ts';
import type { CommitmentKnowledge } from './knowledge.ts';
import { takeReports } from './take-reports.ts';
import { toCommitment } from './to-commitment.ts';
import type { Commitment, CommitmentOptions } from './types.ts';

/** Done, or told, by the end of the day. */
function isUnder({ event, reported }: Report, on: Day): boolean {
  if (doneStatuses.has(event.status)) return (event.occurred.to ?? surelyReported(reported)) <= on;
  return (reported.from ?? surelyReported(reported)) <= on;
}

function orderDay({ made }: Commitment): Day {
  const [first] = made;
  return first === undefined ? '' : surelyReported(first.reported);
}

/** In the order in which they were first told; the same for any order of the reports. */
export function workOutCommitments(
  reports: readonly Report[],
  knowledge: CommitmentKnowledge,
  { on }: CommitmentOptions,
): readonly Commitment[] {
  const known = reports.filter((report) => isUnder(report, on));
  return takeReports(known, knowledge)
    .map((course) => toCommitment(course, on))
    .toSorted((a, b) => compareText(orderDay(a), orderDay(b)) || compareText(a.id, b.id));
}
