// Tells whether a bare number tells again, or sums up, what was counted before: "gave the number as 40", "puts the figure at 40",
// "which brings the total to 40", "It was 40, they say", "30, not 40", "rather than the 40 that Riga had named". Leaves "the number of ships is 40", which says what it counts.

import type { Span } from '../../text/index.ts';
import type { Quantity } from '../quantities/types.ts';

/**
 * total: of a figure named as such; again: a plain second count; contrast: a count that is denied beside the right one; part: others of the same,
 * of which something else is told ("33 abstained").
 */
export type Retelling = 'total' | 'again' | 'contrast' | 'part';

/** So far before a number its words are looked for. */
const NEAR_CHARS = 80;
const BOUND =
  /(?:\b(?:about|around|some|only|just|at (?:least|most)|(?:more|fewer|less) than|no (?:more|fewer|less) than|nearly|almost|close to|over|up to|roughly|below|above)\s+)+$/iu;
/** What a number behind it does not stand for: a change, a part, a price. */
const NO_VALUE = /\b(?:by|from|of|than|with|in|on|for|against|no|number|figure|total|toll|tally|count)\s+$/iu;
const TOTAL_BEFORE =
  /\b(?:the|its|their|his|her|this|that|real|true|official|latest|final|overall|death|\p{L}+['’]s)\s+(?:figure|number|total|toll|tally|count)(?:\s+\p{L}+){1,6}\s+$/iu;
const PRONOUN_BEFORE =
  /(?:^|[.;:,“"]\s*|\b(?:that|but|and)\s+)(?:it|that|they|there)\s+(?:was|were|is|are)\s+$/iu;
const SAYING_BEFORE =
  /\b(?:(?:spoke|speaks?|talk(?:s|ed)?|told|tells?|wrote|writes?) of|counted|counts?|reported|reports?|gave|gives?|claimed|claims?|confirm(?:s|ed)|admit(?:s|ted)|acknowledge[sd]|recorded|records|estimated|estimates?|puts? (?:it|them) at|says?|said)\s+$/iu;
const NOT_BEFORE = /\bnot\s+$/iu;
/** A bare number at the start of a clause, of which a verb tells. */
const PART_BEFORE = /(?:^|[,;:]\s+(?:(?:and|but|while)\s+)?|\b(?:and|but|while)\s+)$/iu;
const PART_BEHIND = /^\s+(?:was|were|are|have|had|\p{Ll}{3,}ed)\b(?!\s+(?:people|men|women))/u;
/** "Rather than the 900 that Oslo had named". */
const INSTEAD_OF = /\b(?:rather than|instead of|and not|not|against|compared (?:with|to)) the\s+$/iu;
const NAMED_BEHIND =
  /^\s+(?:(?:that|which)\s+)?[^,;:.!?]{2,60}?\s(?:named|gave|given|claimed|reported|announced|counted|cited|spoke[n]? of|told of|put about)\b/iu;
/** Nothing that it could count stands behind the number. */
const NOTHING_BEHIND = /^\s*(?:$|[.,;:!?)”"–—]|(?:and|but|while|according|since|on|in|last|instead)\b)/iu;

/** How a number without a unit of its own tells of an earlier one; null where it does not. */
export function retellingOf(
  { kind, low, span: { start, end } }: Pick<Quantity, 'kind' | 'low' | 'span'>,
  { text, sentence }: { readonly text: string; readonly sentence: Span },
): Retelling | null {
  if (kind !== 'cardinal' || low === null) return null;
  const before = text.slice(Math.max(sentence.start, start - NEAR_CHARS), start).replace(BOUND, '');
  const behind = text.slice(end, Math.min(sentence.end, end + NEAR_CHARS));
  if (PART_BEFORE.test(before) && PART_BEHIND.test(behind)) return 'part';
  if (INSTEAD_OF.test(before) && NAMED_BEHIND.test(behind)) return 'contrast';
  if (!NOTHING_BEHIND.test(behind)) return null;
  if (TOTAL_BEFORE.test(before) && !NO_VALUE.test(before)) return 'total';
  if (NOT_BEFORE.test(before)) return 'contrast';
  return PRONOUN_BEFORE.test(before) || SAYING_BEFORE.test(before) ? 'again' : null;
}
