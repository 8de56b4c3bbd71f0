// Tells month names from other words without tags: "may" the verb, "march" the walk, "Theresa May", "April" the name.

const MONTH_CUE =
  /(?:\b(?:in|since|last|next|this|past|by|until|till|of|early|late|mid|from|to|through|between|and|or|during|for|before|after|each|every|ending|ended|starting|beginning|began|back|around|about|previous|following|coming|that|on|per|until|month|again|out)[\s\u00a0-]{1,3}|[(/–—-])$/iu;
const SHORT_CUE = /\b(?:in|since|last|next|by|until|till|of|early|late|mid)[\s-]$/iu;
const AMBIGUOUS = /^(?:may|march|mar)\.?$/iu;
const PERSON_BEFORE =
  /\b(?:Mr|Mrs|Ms|Dr|Miss|Lady|Lord|Sir|Theresa|Minister|Secretary|President)\.?[\s\u00a0]{1,2}$/u;
const CUE_WINDOW_CHARS = 24;

/** True where a month's name stands alone and means the month: "in May", "last March", "September"; not "it may", "Mrs May". */
export function isLoneMonth(text: string, start: number, word: string): boolean {
  const before = text.slice(Math.max(0, start - CUE_WINDOW_CHARS), start);
  if (PERSON_BEFORE.test(before)) return false;
  const isCapital = /^\p{Lu}/u.test(word);
  const isShort = /^(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.?$/iu.test(word);
  const after = text.slice(start + word.length, start + word.length + 12);
  if (isPersonName(before, after) || /^\son\s\p{Lu}/u.test(after)) return false;
  if (isShort) return isCapital && SHORT_CUE.test(before);
  if (before === '' && after === '') return isCapital;
  if (AMBIGUOUS.test(word)) return isCapital && (MONTH_CUE.test(before) || /\bthe\s$/iu.test(before));
  return isCapital || MONTH_CUE.test(before);
}

/** "April Smith", "June Brown": a capital follows and nothing before tells the time. */
function isPersonName(before: string, after: string): boolean {
  return (
    /^\s\p{Lu}\p{Ll}{2,}/u.test(after) &&
    !MONTH_CUE.test(before) &&
    !/\b(?:the|a|an|its|his|their)\s$/iu.test(before)
  );
}

/** True where a month's name followed by a day may be one: all but "may 5 people" in lower case. */
export function isMonthBeforeDay(word: string): boolean {
  return !/^(?:may|mar|sept?)$/u.test(word);
}
