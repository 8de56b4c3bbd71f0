// Where an act is the giving of one's word: "gave its word to Chad that", "renewed its pledge to". Not "gave the pledge a home".

import type { Report } from '../../reports/types.ts';

const giving =
  /^(?:g[ia]ve[sn]?|giving|made|make[sn]?|renew(?:ed|s)?|repeat(?:ed|s)?|reaffirm(?:ed|s)?|reiterat(?:ed|es?)|issued?)\b/iu;
/** So many words may stand between the verb and what is given, and a name behind it. */
const given =
  /^(?:\p{L}+\s+){1,4}?(?:word|promise|pledge|commitment|undertaking|assurances?|guarantee|vow)(?=\s+(?:to\s+(?:the\s+)?(?:\p{Lu}[\p{L}'’-]+\s+)+)?(?:that|to)\s)/u;
const ofDeed = /\b(?:will|would)\b/iu;

/** Behind which place of the quote the deed is told that the word is given for; null where no word is given. */
export function givenWordAt({ event: { trigger, evidence } }: Report): number | null {
  const start = trigger.start - evidence.span.start;
  const told = evidence.quote.slice(start);
  const [words] = (giving.test(told) && given.exec(told)) || [];
  if (words === undefined) return null;
  const helper = ofDeed.exec(told.slice(words.length));
  return start + words.length + (helper === null ? 0 : helper.index + helper[0].length);
}
