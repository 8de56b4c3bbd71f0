// The days of acts and figures that were counted from the day of their article, once a person gives the article another day: "on
// Tuesday" is the Tuesday before the new day, and what was only told as past is past by it. Days that the text gives in full stay.

import type { EventMention, Figure } from '../record/index.ts';
import { type Span, spanContains } from '../text/index.ts';
import {
  addDays,
  addYears,
  type Day,
  type DayInterval,
  daysBetween,
  type TimeExpression,
} from '../time/index.ts';

/** An article's day as it was read and as a person gives it, and the text's time expressions counted from either. */
export interface Redating {
  readonly was: DayInterval;
  readonly is: DayInterval;
  readonly before: readonly TimeExpression[];
  readonly after: readonly TimeExpression[];
}

/** An act that was read from the article beside the one in hand. */
export type ActBeside = Pick<EventMention, 'trigger' | 'repeats' | 'evidence'>;

const ahead: ReadonlySet<string> = new Set(['announced', 'anticipated']);

function isSame(a: DayInterval | null, b: DayInterval | null): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

function move(interval: DayInterval, step: (day: Day) => Day): DayInterval {
  const { from, to } = interval;
  return { from: from === null ? null : step(from), to: to === null ? null : step(to) };
}

/** What reading makes of the days of an expression: as they are, on the other side of publication, "since" and "by" them. */
const turns: readonly ((days: DayInterval, published: DayInterval) => DayInterval)[] = [
  (days) => days,
  (days) => move(days, (day) => addDays(day, 7)),
  (days) => move(days, (day) => addDays(day, -7)),
  (days) => move(days, (day) => addYears(day, 1)),
  (days) => move(days, (day) => addYears(day, -1)),
  ({ from }, published) => ({ from, to: published.to }),
  ({ to }) => ({ from: null, to }),
  ({ to }, published) => ({ from: published.from, to }),
];

/** What the expressions of these words make of the days now; null where none made them, or several that now differ. */
function followWords(days: DayInterval, within: Span, redating: Redating): DayInterval | null {
  const now = new Map(redating.after.map((time) => [time.span.start, time.interval]));
  for (const turn of turns) {
    const found = redating.before.flatMap(({ span, interval }) => {
      const made = interval !== null && spanContains(within, span) ? turn(interval, redating.was) : null;
      const next = now.get(span.start) ?? null;
      return made !== null && isSame(made, days) && next !== null ? [turn(next, redating.is)] : [];
    });
    const [first] = found;
    if (first !== undefined) return found.every((one) => isSame(one, first)) ? first : null;
  }
  return null;
}

function isTriggerOf(act: Pick<ActBeside, 'trigger' | 'repeats'>, other: ActBeside): boolean {
  const first = (act.repeats ?? act.trigger).start;
  return (other.repeats ?? other.trigger).start === first;
}

/** An end of a time, and not the time. */
const bound = /(?:^|\W)(?:by|since|until|till|before|after)\s+(?:the\s+)?$/iu;

/**
 * The days of the one expression within the act's words that had none without the article's day; null where there are several, where it
 * stands in the words of another act, or where it only ends a time.
 */
function newlyTold(
  act: EventMention,
  beside: readonly ActBeside[],
  { before, after }: Redating,
): DayInterval | null {
  const { span, quote } = act.evidence;
  const dated = new Set(before.filter(({ interval }) => interval !== null).map((time) => time.span.start));
  const own = after.filter((time) => time.interval !== null && spanContains(span, time.span));
  const [only, second] = own;
  if (only === undefined || second !== undefined || dated.has(only.span.start)) return null;
  const others = beside.filter((other) => !isTriggerOf(act, other));
  if (others.some(({ evidence }) => spanContains(evidence.span, only.span))) return null;
  return bound.test(quote.slice(0, only.span.start - span.start)) ? null : only.interval;
}

/** What is done lies not after the day of its article, what is to come not before it. */
function fits(days: DayInterval, status: EventMention['status'], is: DayInterval): boolean {
  if (ahead.has(status)) return days.to === null || is.from === null || days.to >= is.from;
  return days.from === null || is.to === null || days.from <= is.to;
}

/** All that is known of an act whose own words give no day. */
function boundedBy(status: EventMention['status'], { from, to }: DayInterval): DayInterval {
  return ahead.has(status) ? { from, to: null } : { from: null, to };
}

/** "A day before they had freed him": as long before the article's last day as it was. */
function shifted({ occurred, status }: EventMention, { was, is }: Redating): DayInterval {
  const { from, to } = occurred;
  if (to === null || was.to === null || is.to === null || from !== null) return boundedBy(status, is);
  return { from, to: addDays(is.to, daysBetween(was.to, to)) };
}

type When = Pick<EventMention, 'occurred' | 'occurredBasis'>;

/** When the act was by the article's new day; null where its days were not counted from that of the article. */
export function followAct(act: EventMention, beside: readonly ActBeside[], redating: Redating): When | null {
  const { occurred, occurredBasis, status } = act;
  const text = { start: 0, end: Number.MAX_SAFE_INTEGER };
  let next: When;
  switch (occurredBasis) {
    case 'resolved': {
      const days =
        followWords(occurred, act.evidence.span, redating) ?? followWords(occurred, text, redating);
      next =
        days === null
          ? { occurred: boundedBy(status, redating.is), occurredBasis: 'inferred' }
          : { occurred: days, occurredBasis };
      break;
    }
    case 'inferred': {
      const told = newlyTold(act, beside, redating);
      next =
        told !== null && fits(told, status, redating.is)
          ? { occurred: { ...told }, occurredBasis: 'resolved' }
          : { occurred: shifted(act, redating), occurredBasis };
      break;
    }
    default:
      return null;
  }
  return isSame(next.occurred, occurred) ? null : next;
}

type Counted = Pick<Figure, 'window' | 'asOf'>;

/** For which days the figure speaks by the article's new day; null where they were not counted from that of the article. */
export function followFigure({ window, asOf, evidence }: Figure, redating: Redating): Counted | null {
  const { was, is } = redating;
  const days = window === null ? null : (followWords(window, evidence.span, redating) ?? window);
  const isOfArticle = asOf === was.to;
  const day = isOfArticle ? is.to : asOf;
  const last = day !== null && is.to !== null && day > is.to ? is.to : day;
  return isSame(days, window) && last === asOf ? null : { window: days, asOf: last };
}
