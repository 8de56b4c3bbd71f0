// Whether the clause around a phrase looks back or ahead, told from its verbs without tags: "met on Tuesday" is past,
// "will arrive on Tuesday" and "is scheduled for Tuesday" are future.

export type Tense = 'past' | 'future' | null;

const FUTURE =
  /\b(?:will|won['’]t|shall|(?:is|are|be|was|were)\s(?:due|set|slated|scheduled|expected|planned)|going\sto|(?:plans?|expects?|intends?|hopes?|wants?|agreed|aims?|prepar(?:es|ing)|scheduled|expected|due|set|slated|ready|vowed|promised|pledged)\s(?:to|for)|(?:is|are)\sto|upcoming|forthcoming|payable|deadline|would|can|may|must|should|could)\b|['’]ll\b/giu;
const PAST =
  /\b(?:was|were|had|did|said|told|came|went|met|made|took|began|became|held|left|won|lost|sent|gave|found|got|saw|knew|thought|fell|rose|grew|brought|bought|built|caught|drew|drove|fought|flew|kept|led|paid|ran|sat|sold|spoke|spent|stood|struck|swore|taught|threw|wrote|broke|chose|shot|hit|cut|put|set|shut|quit|died|killed|born|hung|woke|wore|fled|laid|heard|dealt|felt|meant|sought|swept|\p{Ll}{2,}(?:ed|ught))\b/giu;
const WINDOW_CHARS = 160;

/** A full stop before a capital, but not that of "a.m.", "Mr." or an initial. */
const SENTENCE_STOP =
  /(?<!\b(?:[ap]\.m|\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|St|Gov|Lt|Col|Jan|Feb|Aug|Sept|Oct|Nov|Dec))[.!?][”"'’)]?\s(?=[\p{Lu}"“])|;|\n/gu;

function clauseBefore(text: string, start: number): string {
  const head = text.slice(Math.max(0, start - WINDOW_CHARS), start);
  const stop = lastIndexOf(SENTENCE_STOP, head);
  return stop < 0 ? head : head.slice(stop + 1);
}

function clauseAfter(text: string, end: number): string {
  const tail = text.slice(end, end + WINDOW_CHARS);
  return tail.slice(0, firstIndexOf(SENTENCE_STOP, tail));
}

function lastIndexOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

function firstIndexOf(pattern: RegExp, text: string): number {
  return text.matchAll(pattern).next().value?.index ?? Number.POSITIVE_INFINITY;
}

/** The tense of the verb nearest before the phrase in its sentence, else of the first one after it; null without any. */
export function tenseAround(text: string, start: number, end: number): Tense {
  const before = clauseBefore(text, start);
  const futureBefore = lastIndexOf(FUTURE, before);
  const pastBefore = lastIndexOf(PAST, before);
  if (futureBefore >= 0 || pastBefore >= 0)
    return futureBefore > pastBefore || isPassiveFuture(before, futureBefore) ? 'future' : 'past';
  const after = clauseAfter(text, end);
  const futureAfter = firstIndexOf(FUTURE, after);
  const pastAfter = firstIndexOf(PAST, after);
  if (futureAfter === pastAfter) return null;
  return futureAfter < pastAfter ? 'future' : 'past';
}

/** "will be released on Friday": the participle after the auxiliary does not make it past. */
function isPassiveFuture(before: string, futureAt: number): boolean {
  return (
    futureAt >= 0 &&
    /^\S+(?:\sto)?\s(?:not\s|also\s|then\s)?(?:be|have\sbeen|get)\s(?:\p{Ll}+ly\s)?\p{Ll}+\b[^,]*$/iu.test(
      before.slice(futureAt),
    )
  );
}
