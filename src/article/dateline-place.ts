// The place and the agency around the date that a report begins with. Reads "WARSAW, April 5, 2024 (Reuters) - Poland on
// Friday"; leaves "On April 5, 2024 - a Friday - Poland" alone.

import type { Span } from '../text/index.ts';

const capital = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{1,20}`;
/** "WARSAW, ", "Rio de Janeiro (EFE), ", "NEW YORK/LONDON – "; words that lead up to a date are no place. */
const placeBefore = new RegExp(
  String.raw`^(?!(?:On|In|By|Since|From|After|Before|Until|The|Am|Im|Seit|Le|La|El|En|Il|Dal|No|Em|Updated?|Published|Posted)\s)${capital}(?:[\s/,]{1,2}(?:d[aeo]s?\s|del\s|of\s|la\s)?${capital}){0,4}(?:\s\([^()]{2,30}\))?(?:[,.:]|\s?[-–—])?\s?[([]?$`,
  'u',
);
const dashAfter = /^[)\],.]{0,2}(?:\s?[([/][^()[\]/]{2,40}[)\]/])?[.:,]?\s?[-–—−]/u;
/** "ZENDA, April 5, 2024. /Agency/. The ministers": between slashes an agency needs no dash. */
const agencyAfter = /^[)\],.]{0,2}\s?\/[^()[\]/]{2,40}\/[.:,]?\s/u;

/** "14 Dec. 2023 - Thirty-one soldiers returned": a sentence begins behind the date; no second day, and no remark on it. */
const sentenceAfter = /^[)\],.]{0,2}\s?[-–—−]{1,2}\s?["“'‘«]?\p{Lu}\p{L}/u;

/** True for the date of "WARSAW, April 5, 2024 (Reuters) - Poland on Friday", not of "On April 5, 2024 - a Friday - Poland". */
export function isAfterPlace(text: string, span: Span): boolean {
  const rest = text.slice(span.end);
  if (span.start === 0) return sentenceAfter.test(rest);
  return placeBefore.test(text.slice(0, span.start)) && (dashAfter.test(rest) || agencyAfter.test(rest));
}
