// What became of every announced or promised act that the reports tell of, on a day. Which reports are known is for the caller to say.

import { compareText } from '../../text/index.ts';
import type { Day } from '../../time/index.ts';
import { surelyReported } from '../reports/order-reports.ts';
import type { Report } from '../reports/types.ts';
import { doneStatuses } from './course.ts';
import type { CommitmentKnowledge } from './knowledge.ts';
import { textsOf } from './outcomes/read-text.ts';
import { takeReports } from './take-reports.ts';
import { toCommitment } from './to-commitment.ts';
import type { Commitment, CommitmentOptions } from './types.ts';

/** The day by the end of which it was done, or told. */
export function countsBy({ event, reported }: Report): Day {
  const told = surelyReported(reported);
  return doneStatuses.has(event.status) ? (event.occurred.to ?? told) : (reported.from ?? told);
}

function orderDay({ made }: Commitment): Day {
  const [first] = made;
  return first === undefined ? '' : surelyReported(first.reported);
}

/** In the order in which they were first told; the same for any order of the reports. */
export function workOutCommitments(
  reports: readonly Report[],
  knowledge: CommitmentKnowledge,
  { on, texts = [], apart = [], byActsAlone = false }: CommitmentOptions,
): readonly Commitment[] {
  const known = reports.filter((report) => countsBy(report) <= on);
  const told = texts.filter(({ reported }) => surelyReported(reported) <= on);
  return takeReports({ reports: known, texts: byActsAlone ? [] : textsOf(known, told), apart }, knowledge)
    .map((course) => toCommitment(course, on))
    .toSorted((a, b) => compareText(orderDay(a), orderDay(b)) || compareText(a.id, b.id));
}
