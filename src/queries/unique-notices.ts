// What the reader of an article should know, each thing once: the page and the stages after it may speak of one place.

import type { RecordOf } from '../record/index.ts';
import { spansOverlap } from '../text/index.ts';

export type Notice = RecordOf<'reading'>['notices'][number];

/** The dating may have told of an office before the persons were known: the stage that knows them tells it with its row. */
const retoldRule = 'sitting-holder-called-former';
const officeRule = /^office-/u;

function isRetold({ ruleId, span }: Notice, others: readonly Notice[]): boolean {
  if (ruleId !== retoldRule || span === null) return false;
  return others.some(
    (other) => officeRule.test(other.ruleId) && other.span !== null && spansOverlap(span, other.span),
  );
}

/** Both the page and the stages may speak of one place: the first to do so is heard, but of an office the one that knows more. */
export function uniqueNotices(notices: readonly Notice[]): readonly Notice[] {
  const isSame = (a: Notice, b: Notice) =>
    a.message === b.message ||
    (a.span !== null && a.span.start === b.span?.start && a.span.end === b.span.end);
  const told = notices.filter((notice) => !isRetold(notice, notices));
  return told.filter((notice, at) => !told.slice(0, at).some((before) => isSame(before, notice)));
}
