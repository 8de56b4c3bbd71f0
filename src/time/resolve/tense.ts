// Whether the clause around a phrase looks back or ahead, told from its verbs without tags: "met on Tuesday" is past,
// "will arrive on Tuesday" and "is scheduled for Tuesday" are future, "preferred shares" and "United" are neither.

import {
  AHEAD_PARTICIPLES,
  BEFORE_INFINITIVE,
  HELD_ON_A_DAY,
  IRREGULAR_PASTS,
  NO_PASTS,
  PLANNING_VERBS,
  PROMISES,
  TERM_VERBS,
  TIMETABLE_VERBS,
} from '../words/verb-words.ts';

export type Tense = 'past' | 'future' | null;

const FUTURE = new RegExp(
  [
    `\\b(?<!had been )(?:will|won['’]t|shall|going to|is to|are to|upcoming|forthcoming|payable|as (?:soon|early) as`,
    `(?:is|are|be|was|were|been) (?:${AHEAD_PARTICIPLES})`,
    `(?:${AHEAD_PARTICIPLES}|${BEFORE_INFINITIVE}) (?:not )?to(?! (?:an?|the|this|these|those|its|his|her|their|such)\\b)`,
    '(?:scheduled|planned|expected|slated|due) (?:an?|for|in|on|by|the)',
    `(?:${PLANNING_VERBS})s? (?:to|an?|for)`,
    `${TIMETABLE_VERBS}|would be \\p{Ll}+ing)\\b`,
    "['’]ll\\b",
  ].join('|'),
  'gu',
);
/** "would" and "may" look ahead only where nothing else tells. */
const MODAL = /\b(?:would|can|may|might|must|should|could)\b/gu;
const PAST = new RegExp(
  `(?<![\\p{L}-])(?!(?:${NO_PASTS}|${AHEAD_PARTICIPLES})\\b)(?:${IRREGULAR_PASTS}|\\p{Ll}{2,14}ed)\\b`,
  'gu',
);
const WINDOW_CHARS = 160;

/** A full stop before a capital, but not that of "a.m.", "Mr." or an initial. */
const SENTENCE_STOP =
  /(?<!\b(?:[ap]\.m|\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|St|Gov|Lt|Col|Jan|Feb|Aug|Sept|Oct|Nov|Dec|vs|Inc|Corp|Co|Ltd|Prof|Sgt|Capt|Maj|Adm|Rev|Jr|Sr))[.!?][”"'’)]?\s(?=[\p{Lu}"“])|;|\n/gu;
/** "gave them until", "must reply by": a term lies ahead even where the verb is past. */
const TERM = new RegExp(`\\b(?:${TERM_VERBS})\\p{L}*\\b[^,]{0,60}\\b(?:by|until|till)\\s(?:the\\s)?$`, 'u');
/** "had been due to expire on Friday": that Friday is over. */
const ONCE_AHEAD = new RegExp(
  `\\bhad\\s(?:\\p{L}+ly\\s)?been\\s(?:${AHEAD_PARTICIPLES})\\b[^,;]{0,60}$`,
  'u',
);
/** "named chairman effective 1 May": a post is told before it is taken up. */
const EFFECTIVE = /\beffective\s(?:on\s|as\sof\s|from\s)?$/iu;
const AHEAD_OF = /\b(?:ahead\sof|in\sadvance\sof)\s(?:the\s|an?\s)?$/u;
/** "since Monday", "since his re-election in January". */
const SINCE = /\bsince\s(?:the\s|(?:[\p{L}'’-]{1,20}\s){1,5}(?:in|on)\s)?$/iu;

/** "pledged to invest $2bn in Syria on Monday": a weekday behind a promise is that of the promise, unless it is one to meet. */
const PROMISED = new RegExp(
  `(?<!\\b(?:ha(?:s|ve|d)|is|are|was|were|be|been)\\s(?:\\p{L}+ly\\s)?)\\b(?:${PROMISES})\\s(?:not\\s)?to\\s(?!(?:not\\s)?(?:${HELD_ON_A_DAY})\\b)\\p{Ll}+\\s[^,;:]+\\son\\s$`,
  'u',
);
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

function lastIndexOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

function firstIndexOf(pattern: RegExp, text: string): number {
  return text.matchAll(pattern).next().value?.index ?? Number.POSITIVE_INFINITY;
}

function clauseBefore(text: string, start: number): string {
  const head = text.slice(Math.max(0, start - WINDOW_CHARS), start);
  const stop = lastIndexOf(SENTENCE_STOP, head);
  return stop < 0 ? head : head.slice(stop + 1);
}

function clauseAfter(text: string, end: number): string {
  const tail = text.slice(end, end + WINDOW_CHARS);
  return tail.slice(0, firstIndexOf(SENTENCE_STOP, tail));
}

/** "will be released on Friday": the participle right after the auxiliary does not make it past. */
function isPassive(before: string, futureAt: number, pastAt: number): boolean {
  return /^(?:will|shall|['’]ll|\p{L}+ to)\s(?:not\s|also\s|then\s)?be\s(?:\p{L}+ly\s)?$/u.test(
    before.slice(futureAt, pastAt),
  );
}

/** True where a promise of the past is the last verb but one before a weekday. */
function isDayOfPromise(before: string, phrase: string): boolean {
  if (!WEEKDAY.test(phrase)) return false;
  const promise = PROMISED.exec(before);
  return promise !== null && lastIndexOf(FUTURE, before) <= promise.index;
}

function tenseBefore(before: string): Tense {
  if (SINCE.test(before) || ONCE_AHEAD.test(before)) return 'past';
  if (EFFECTIVE.test(before) || TERM.test(before) || AHEAD_OF.test(before)) return 'future';
  const futureAt = lastIndexOf(FUTURE, before);
  const pastAt = lastIndexOf(PAST, before);
  if (futureAt < 0 && pastAt < 0) return null;
  return futureAt >= pastAt || (futureAt >= 0 && isPassive(before, futureAt, pastAt)) ? 'future' : 'past';
}

function tenseAfter(after: string): Tense {
  const futureAt = firstIndexOf(FUTURE, after);
  const pastAt = firstIndexOf(PAST, after);
  if (futureAt === pastAt) return null;
  return futureAt < pastAt ? 'future' : 'past';
}

/** The tense of the verb nearest before the phrase in its sentence, else of the first one after it; null without any. */
export function tenseAround(text: string, start: number, end: number): Tense {
  const before = clauseBefore(text, start);
  if (isDayOfPromise(before, text.slice(start, end))) return 'past';
  const after = clauseAfter(text, end);
  return tenseBefore(before) ?? tenseAfter(after) ?? (lastIndexOf(MODAL, before) >= 0 ? 'future' : null);
}
