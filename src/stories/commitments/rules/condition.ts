// On what a promise hangs, by its own sentence: "would lift the ban only if Oslo paid its debts", "will build it unless duties rise", "If
// the truce holds, Fiji will send police". Leaves alone "asked if it would", "even if", "if not in May", and the clause of another deed.

import { sentenceAround } from '../../reports/sentences.ts';
import type { Passage, Report } from '../../reports/types.ts';

const opening =
  /\b(?:only (?:if|when|once|after)|if(?! (?:not|so|only|possible|needed|necessary)\b)|unless|provided(?! (?:for|by|with)\b)|providing that|on (?:the )?condition|as soon as(?! possible)|once(?! (?:more|again|every|an? (?:day|week|month|year))\b)|(?:so|as) long as|when(?= (?:\S+ ){1,6}?(?:has|have|had)\b))(?= \p{L})/giu;

/** "Asked if", "even if", "said it was not clear if": no condition. */
const notBefore =
  /(?:\b(?:as|even|ask(?:s|ed)?|wonder\p{L}*|clear|unclear|know[ns]?|knew|see|say|said|tell|told|decide[ds]?|doubt\p{L}*|what|at|than|for|first)|n['’]t)\s*$/iu;

/** What parts the deed from a condition of another: "will open the border, and Fiji will sue if". */
const otherDeed = /;|,\s+(?:and|but|while|whereas|although|though)\s|[“”"]\s*$/iu;

const endOfClause = /[,;:.!?”"]|\s[–—]\s|$/u;

/** So many letters at least lie in a clause: "if asked" and "once there" say on what nothing hangs. */
const leastLetters = 12;

function clauseAt(sentence: string, at: number): string {
  const behind = sentence.slice(at);
  return behind.slice(0, endOfClause.exec(behind)?.index ?? behind.length).trimEnd();
}

/** "If the truce holds, Fiji will send police": the sentence begins with it. */
function isAtHead(sentence: string, at: number): boolean {
  return /^["“‘(]?\s*$/u.test(sentence.slice(0, at));
}

/** The words that tell it; null where it is promised without more. */
export function readCondition({ event, text }: Report): Passage | null {
  const { trigger, evidence } = event;
  const { start, end } = sentenceAround(text, evidence.span);
  const sentence = text.slice(start, end);
  const own = trigger.end - start;
  for (const { index } of sentence.matchAll(opening)) {
    const clause = clauseAt(sentence, index);
    const isOfDeed = index < own ? isAtHead(sentence, index) : !otherDeed.test(sentence.slice(own, index));
    if (!isOfDeed || notBefore.test(sentence.slice(0, index)) || clause.length < leastLetters) continue;
    if (index < own && index + clause.length > own) continue;
    return { articleId: evidence.articleId, start: start + index, quote: clause };
  }
  return null;
}
