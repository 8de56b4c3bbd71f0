// On which side of publication a month, a season or a weekday without its year or week lies, by the tense of the clause that it stands in.
// Reads "will visit Fiji in April" on a page of October as next April, and "visited Fiji in January" as last January; leaves "agreed to
// meet in April" alone, since the month may be that of either verb.

import type { Status } from '../../record/index.ts';
import type { EventTables } from '../../tables/index.ts';
import { addDays, addYears, type Day, type DayInterval, type TimeExpression } from '../../time/index.ts';
import { isOldPlan } from '../reality/crossed-plan.ts';
import { moodOf } from '../reality/mood.ts';
import { childrenIn, formOf, partOf, type Tree } from '../tree.ts';

export type Side = 'ahead' | 'behind' | null;

const FUTURE: ReadonlySet<Status> = new Set(['announced', 'anticipated']);
const DONE: ReadonlySet<Status> = new Set(['background', 'happened']);
const PAST_FORMS: ReadonlySet<string> = new Set(['VBD', 'VBN']);

/** The side on which the verbs that tell an act put it; null where they leave it open. */
export function sideOf(tree: Tree, verbs: readonly number[], status: Status, tables: EventTables): Side {
  const own = verbs.filter((at) => partOf(tree, at) === 'VERB');
  // "Was due to visit in March": that may be past.
  if (FUTURE.has(status) && verbs.some((at) => isOldPlan(tree, at, tables))) return null;
  if (FUTURE.has(status)) return own.some((at) => isAhead(tree, at, tables)) ? 'ahead' : null;
  const isPast = own.length > 0 && own.every((at) => PAST_FORMS.has(tree.words[at]?.xpos ?? ''));
  return DONE.has(status) && isPast && !own.some((at) => isAhead(tree, at, tables)) ? 'behind' : null;
}

/** "will visit", "is to visit", "plans to visit". */
function isAhead(tree: Tree, verb: number, tables: EventTables): boolean {
  if (moodOf(tree, verb, tables).includes('announced')) return true;
  const isInfinitive = tree.words[verb]?.xpos === 'VB';
  return isInfinitive && childrenIn(tree, verb, 'mark').some((at) => formOf(tree, at) === 'to');
}

const MONTH =
  /^(?:(?:early|late|mid)[ -])?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2}(?:st|nd|rd|th)?)?$/iu;
const SEASON = /^(?:the )?(?:spring|summer|autumn|fall|winter)$/iu;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;
const DAYS_PER_WEEK = 7;

/** The expression moved by a year or a week where its tense puts it on the other side of publication. */
export function onItsSide(time: TimeExpression, side: Side, published: DayInterval): TimeExpression {
  if (side === null || time.interval === null || time.basis !== 'resolved') return time;
  const { from, to } = time.interval;
  const isBefore = to !== null && published.from !== null && to < published.from;
  const isAfter = from !== null && published.to !== null && from > published.to;
  if (!(side === 'ahead' ? isBefore : isAfter)) return time;
  const step = side === 'ahead' ? 1 : -1;
  const isOfYear = MONTH.test(time.text) || SEASON.test(time.text);
  if (!isOfYear && !WEEKDAY.test(time.text)) return time;
  const move = (day: Day | null): Day | null =>
    day === null ? null : isOfYear ? addYears(day, step) : addDays(day, step * DAYS_PER_WEEK);
  return { ...time, interval: { from: move(from), to: move(to) } };
}
