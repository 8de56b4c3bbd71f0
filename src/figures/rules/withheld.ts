// Tells that somebody refused, failed or forbade to do what a figure is told of: "refused on Tuesday to release the 14", "has yet to free 12",
// "ruled out sending 2,000", "blocked the release of 500 million". Leaves "refused to say who freed 14" and "failed to prevent the killing of 14".

import type { SentenceView } from '../quantities/types.ts';

/** A day or an adverb that may stand between a refusal and what is refused: "on Tuesday", "again", "so far". */
const DAY = String.raw`(?:on|last|this|late|early|again|also|still|so|far|now|\p{L}+ly|\p{L}+day|week|month|year|spring|summer|autumn|winter|\d{1,2}|\p{Lu}\p{L}+(?=\s+\d))`;
const BETWEEN = String.raw`(?:${DAY}\s+){0,4}?`;
/** The same before a call that is turned down, whoever makes it: "rejected on Monday Oslo's call to". */
const BEFORE_CALL = String.raw`(?:(?!(?:and|but|or|then|which|who|that|after|before|while|as)\b)[\p{L}’'-]+\s+){0,4}?`;
const UNWILLING =
  'refus(?:es?|ed|ing|al)|declin(?:es?|ed|ing)|fail(?:s|ed|ing|ure)?|(?:has|have|had|is|are|was|were)\\s+yet|unwilling|unwillingness|unable|inability|neglect(?:s|ed|ing)?';
const CALL = 'calls?|demands?|requests?|appeals?|pleas?|orders?|ultimatums?|proposals?|plans?|deals?|offers?';
const TURNED_DOWN = String.raw`(?:(?:reject|rebuff|dismiss|spurn|refus)(?:s|es|e|ed|ing)?|turn(?:s|ed|ing)?\s+down|vot(?:es?|ed|ing)\s+against|rul(?:es?|ed|ing)\s+(?:out|against))`;
const LET = String.raw`(?:let|allow|permit)\s+[^,;:.]*?`;
/** What stands before a verb that is not done. */
const BEFORE_VERB = new RegExp(
  String.raw`(?:\b(?:${UNWILLING})\s+${BETWEEN}to\s+(?:${LET}\bto\s+|${LET})?|\b${TURNED_DOWN}\s+${BEFORE_CALL}(?:${CALL})\s+to\s+|\brul(?:e|es|ed|ing)\s+out\s+|\b(?:without|short\s+of)\s+)(?:\p{L}+ly\s+)?$`,
  'iu',
);
/** What stands before a noun of a deed that is not done. */
const BEFORE_NOUN =
  /(?:\b(?:block|veto|halt|prevent|stop|suspend|forbid|rule)(?:s|es|p?ed|ping|ing)?(?:\s+out)?|\b(?:refus|freez)(?:es?|ed|ing)|\bfroze|\bforbade|\bfail(?:s|ed|ing)?\s+to\s+(?:agree|approve|authori[sz]e)(?:\s+on)?)\s+(?:(?:the|its|any|an?|their|all|his|her)\s+)?(?:(?:planned|further|immediate|early|promised|agreed|new|more)\s+)?$/iu;
/** "Failed to prevent", "nobody could prevent": what was to be hindered came to pass; "tried to prevent", "would block": nobody knows. */
const NOT_HINDERED =
  /\b(?:to|not|cannot|n['’]t|never|can|could|may|might|must|should|will|would|do|does|did|(?:nobody|nothing|no\s+one|little|few)(?:\s+\p{L}+)?|stop(?:s|ped|ping)?|ceas(?:es?|ed|ing)|end(?:s|ed|ing)?|quit)\s+$/iu;
const UP_TO_CHARS = 120;

/** True where the deed at that word of the sentence is refused, hindered or left undone. */
export function isWithheld(index: number, { tree, text, sentence }: SentenceView): boolean {
  const word = tree.words[index];
  if (word === undefined) return false;
  const before = text.slice(Math.max(sentence.start, word.start - UP_TO_CHARS), word.start);
  const found = (word.upos === 'NOUN' ? BEFORE_NOUN : BEFORE_VERB).exec(before);
  return found !== null && !NOT_HINDERED.test(before.slice(0, found.index));
}
