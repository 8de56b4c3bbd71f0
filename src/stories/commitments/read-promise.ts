// Reads from an event mention an act that is announced or promised, how firmly, and by when.

import { hasToldDays } from '../../record/index.ts';
import { type Day, type DayInterval, daysBetween } from '../../time/index.ts';
import type { Passage, Report } from '../reports/types.ts';
import type { CommitmentKnowledge } from './knowledge.ts';
import { readDeed } from './read-deed.ts';
import { readCondition } from './rules/condition.ts';
import { readDueBeside } from './rules/due-beside.ts';
import { readDueDay } from './rules/due-day.ts';
import { readFirmness } from './rules/firmness.ts';
import { isLeftOpen, isOnlyNeeded, onlyGivesWord, onlyRefers } from './rules/only-refers.ts';
import { readOwnDone } from './rules/own-done.ts';
import { readOwnEnd } from './rules/own-end.ts';
import type { Deed, OwnEnd, Pledge } from './types.ts';

/** "Agreed to restore relations on Saturday": the weekday tells when it was agreed. */
const dayOfMaking =
  /\b(?:agreed|promised|pledged|vowed|decided|committed)\b.*\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;

/** False for "Hungary has still to agree": neither the deed nor what it is done with is told. */
function namesAct({ verb, objects, names }: Deed, { stems }: CommitmentKnowledge): boolean {
  return objects.size > names.size || !(stems.promise.has(verb) || stems.announce.has(verb));
}

const agreed =
  /\bagree[ds]?\s+(?:on\s+\p{L}+day\s+)?(?:(?:to|on)\s+)?(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}?(?:truce|cease-?fire|armistice)\b/iu;
const furtherDeed = /\bto\s+\p{Ll}/u;

/** "Have agreed on the full text of a treaty": what they are to do with it is not told. */
const agreedOnText =
  /\bagree[ds]?\s+(?:on|upon)\s+(?:the|a|an)\s+(?:[\w-]+\s+){0,2}?(?:texts?|wordings?|drafts?|terms|language|contents?)\b/iu;

/** "Norway and Fiji agree truce": with the agreement it is done; "agree a truce to reopen the border" promises. */
function onlyAgrees({ event: { evidence } }: Report): boolean {
  if (agreedOnText.test(evidence.quote)) return true;
  const told = agreed.exec(evidence.quote);
  return told !== null && !furtherDeed.test(evidence.quote.slice(told.index + told[0].length));
}

function isMade({ event }: Report): boolean {
  return event.status === 'happened' || event.status === 'background';
}

/** The day on which it was promised, where that is told. */
function madeOn({ event, reported }: Report): Day | null {
  const { from, to } = event.occurred;
  return from !== null && from === to && hasToldDays(event) && from <= (reported.to ?? from) ? from : null;
}

/** Told as made in so many days at most, it can be said which June came next. */
const longestMaking = 62;

/** The first of the days on which it was promised, where they are told closely: "promised in January". */
function madeFrom(report: Report): Day | null {
  const { event, reported } = report;
  const { from, to } = event.occurred;
  if (!isMade(report) || from === null || to === null || !hasToldDays(event)) return null;
  return to <= (reported.to ?? to) && daysBetween(from, to) <= longestMaking ? from : null;
}

/** A dating wider than this is no day from which "next month" could be told. */
const longestDating = 31;

/** The days of the act itself, where they are told and lie ahead. */
function ownDays(report: Report): DayInterval | null {
  const { event, reported } = report;
  if (isMade(report) || !hasToldDays(event) || dayOfMaking.test(event.evidence.quote)) return null;
  const isDated =
    reported.from !== null &&
    reported.to !== null &&
    daysBetween(reported.from, reported.to) <= longestDating;
  if (!isDated && event.occurredBasis === 'resolved') return null;
  return event.occurred.to !== null && event.occurred.to > (reported.from ?? '') ? event.occurred : null;
}

/** The words of the promise, with blanks where its condition stands: "if polls are held by May" gives the promise no day. */
function withoutCondition({ event: { evidence } }: Report, condition: Passage | null): string {
  const { quote, span } = evidence;
  const from = (condition?.start ?? 0) - span.start;
  if (condition === null || from < 0) return quote;
  const { length } = condition.quote;
  return `${quote.slice(0, from)}${' '.repeat(length)}${quote.slice(from + length)}`.slice(0, quote.length);
}

interface Terms {
  readonly condition: Passage | null;
  readonly ownEnd: OwnEnd | null;
}

function dueOf(
  report: Report,
  deed: Deed,
  { condition, ownEnd }: Terms,
  knowledge: CommitmentKnowledge,
): DayInterval | null {
  const { reported } = report;
  const told = withoutCondition(report, condition);
  const since = { reported, made: madeOn(report), madeFrom: madeFrom(report), isPast: ownEnd === 'undone' };
  return (
    readDueDay(told, { ...since, behind: deed.at }, knowledge.time) ??
    (condition === null ? ownDays(report) : null) ??
    readDueBeside(report, deed, since, knowledge)
  );
}

/** The promise that a mention tells; null for most mentions, and for acts whose doer is not told. */
export function readPromise(report: Report, knowledge: CommitmentKnowledge): Pledge | null {
  const { promise } = knowledge.read.promises.get(report) ?? { promise: readAfresh(report, knowledge) };
  knowledge.read.promises.set(report, { promise });
  return promise;
}

function readAfresh(report: Report, knowledge: CommitmentKnowledge): Pledge | null {
  const firmness = readFirmness(report, knowledge);
  if (firmness === null || onlyAgrees(report) || (isMade(report) && onlyRefers(report))) return null;
  if (isLeftOpen(report) || isOnlyNeeded(report) || onlyGivesWord(report)) return null;
  const deed = readDeed(report, knowledge);
  if (deed.by.length === 0 || !namesAct(deed, knowledge)) return null;
  const ownEnd = readOwnEnd(deed, knowledge);
  const ownDone = ownEnd === null ? readOwnDone(report, knowledge.time) : null;
  const condition = readCondition(report);
  const due = dueOf(report, deed, { condition, ownEnd }, knowledge);
  return { ...deed, firmness, condition, ownEnd, ownDone, due };
}
