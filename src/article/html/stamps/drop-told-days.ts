// A date in a sentence of the text is a day that is told of, no stamp, wherever the page has a date besides.
// Drops "The envoys met in Strelsau on Tuesday, 14 October 2025."; leaves "Tuesday, 14 October 2025" and "Published on ..." alone.

import type { StampDraft } from './stamp-draft.ts';

/** A line of a date has fewer words than a sentence that tells of something. */
const fewestWords = 9;

/** True for an unlabelled date that was read from a whole sentence. */
function isTold({ ruleId, role, quote }: StampDraft): boolean {
  if (ruleId !== 'visible-date' || role !== 'unclear') return false;
  const isSentence = /[.!?…]["'”’»)]?$/u.test(quote);
  return isSentence && (quote.match(/\p{L}{2,}/gu)?.length ?? 0) >= fewestWords;
}

/** The drafts without the days told of; all of them where a page has no other date that counts. */
export function dropToldDays(drafts: readonly StampDraft[]): readonly StampDraft[] {
  const apart = drafts.filter((draft) => !isTold(draft));
  return apart.some(({ role, trust }) => trust > 0 && role !== 'modified') ? apart : drafts;
}
