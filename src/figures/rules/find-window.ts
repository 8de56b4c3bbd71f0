// Reads the days that a figure sums over and the last day that it can speak for: "since July 2021", "on September 11th".
// Leaves a date that stands nearer to another number alone.

import { ancestorsOf, childrenBy, headIndex, isRelation, type Span, spansOverlap } from '../../text/index.ts';
import {
  addYears,
  type DayInterval,
  type TimeExpression,
  uniteIntervals,
  widthDays,
} from '../../time/index.ts';
import { tokensIn } from '../quantities/token-places.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { governorsOf, quantityHead } from './governors.ts';

const SINCE = /\b(?:since|from)\s+(?:the\s+)?$/iu;
/** Relations that open a clause of its own. */
const CLAUSES = ['root', 'ccomp', 'advcl', 'acl', 'parataxis', 'conj', 'csubj'];
const SINCE_CHARS = 14;

export interface FigureWindow {
  readonly window: DayInterval | null;
  /** The last day that the text's own words speak for; null where they give none. */
  readonly asOf: string | null;
  readonly isSum: boolean;
}

function isDated(time: TimeExpression, { sentence, text }: SentenceView): boolean {
  const isTold = time.interval !== null && time.type !== 'DURATION' && !NOW.test(time.text);
  return isTold && spansOverlap(time.span, sentence) && !isCompared(time.span, text);
}

/** "four fewer than a week ago", "twice as much as in 2015": when there was another number. */
const COMPARED =
  /\b(?:than|as (?:much|many|high|large) as|compared with|compared to)\s+(?:(?:in|at|on|during|it was)\s+)?(?:(?:the|an?)\s+)?$/iu;
const COMPARED_CHARS = 30;

function isCompared({ start }: Span, text: string): boolean {
  return COMPARED.test(text.slice(Math.max(0, start - COMPARED_CHARS), start));
}

/** These name no day of their own. */
const NOW = /^(?:now|currently|at present|presently|nowadays)$/iu;

/** "four fewer than a week ago", where "fewer than a week ago" was read as a time. */
function isBy({ number }: Quantity, { span, text: words }: TimeExpression, { text }: SentenceView): boolean {
  return /^(?:fewer|less|more) than\b/iu.test(words) && text.slice(number.end, span.start).trim() === '';
}

/** No other number stands between the two. */
function isBeside(time: Span, quantity: Quantity, others: readonly Quantity[]): boolean {
  const from = Math.min(time.end, quantity.span.end);
  const to = Math.max(time.start, quantity.span.start);
  return !others.some((other) => other !== quantity && other.span.start >= from && other.span.end <= to);
}

/** The word of a clause that all else in it hangs on. */
function clauseOf(index: number, { tree }: SentenceView): number {
  const path = [index, ...ancestorsOf(tree, index)];
  return path.find((at) => isRelation(tree.words[at]?.deprel ?? 'root', CLAUSES)) ?? index;
}

/** The quantity's own clause, and those that only tell of what it counts: "the 40 men whom it has withdrawn since May". */
function clausesOf(quantity: Quantity, view: SentenceView): readonly number[] {
  const head = quantityHead(quantity, view);
  return [clauseOf(head, view), ...childrenBy(view.tree, head, 'acl')];
}

/** "After the return of two men on Sunday, 40 are left": the day of a noun below which another number stands and this one does not. */
function isOfAnother(
  time: number,
  quantity: Quantity,
  others: readonly Quantity[],
  view: SentenceView,
): boolean {
  const { tree } = view;
  const own = new Set(governorsOf(quantity, view));
  const path = ancestorsOf(tree, time);
  const nouns = path.slice(
    0,
    path.findIndex((at) => own.has(at) || tree.words[at]?.upos === 'VERB'),
  );
  if (nouns.length === 0) return false;
  const isBelow = (other: Quantity) => governorsOf(other, view).some((at) => nouns.includes(at));
  return others.some((other) => other !== quantity && isBelow(other));
}

/** The word by which days hang in the tree: of "Sunday and Wednesday" the first. */
function headOfTime(time: Span, { sentence, tree }: SentenceView): number | null {
  const own = tokensIn(sentence.tokens, time);
  let head = own.at(-1);
  while (head !== undefined && own.includes(headIndex(tree, head))) head = headIndex(tree, head);
  return head ?? null;
}

/** The dated expression of the quantity's own clause that stands behind it, else before it, with no other number between. */
function ownTime(quantity: Quantity, others: readonly Quantity[], view: SentenceView): TimeExpression | null {
  const clauses = clausesOf(quantity, view);
  const times = view.times.filter((time) => {
    const head = headOfTime(time.span, view);
    if (!isDated(time, view) || head === null || !clauses.includes(clauseOf(head, view))) return false;
    if (isBy(quantity, time, view)) return false;
    return !isOfAnother(head, quantity, others, view);
  });
  const behind = times.filter(
    (time) => time.span.start >= quantity.span.end && isBeside(time.span, quantity, others),
  );
  const before = times.filter(
    (time) => time.span.end <= quantity.span.start && isBeside(time.span, quantity, others),
  );
  return behind[0] ?? before.at(-1) ?? null;
}

/** The clause that this one is joined to, and those that it is joined to: of "met him, and 14 were freed" the first. */
function joinedTo(clause: number, { tree }: SentenceView): readonly number[] {
  const path = [clause, ...ancestorsOf(tree, clause)];
  const last = path.findIndex((at) => !isRelation(tree.words[at]?.deprel ?? 'root', ['conj']));
  return path.slice(1, last + 1);
}

/** Before a day on top of a sentence nothing but its preposition stands. */
const ONLY_PREPOSITION = /^\W*(?:(?:in|on|by|over|during|early|late|earlier|last|this)\s+)*$/iu;

/** The day on top of the sentence, which holds for all clauses that are joined below it: "In June he came, and 14 were freed". */
function timeOnTop(
  quantity: Quantity,
  others: readonly Quantity[],
  view: SentenceView,
): TimeExpression | null {
  const above = joinedTo(clauseOf(quantityHead(quantity, view), view), view);
  const { start } = view.sentence;
  const found = view.times.find((time) => {
    const last = tokensIn(view.sentence.tokens, time.span).at(-1);
    if (!isDated(time, view) || last === undefined) return false;
    const isOnTop = ONLY_PREPOSITION.test(view.text.slice(start, time.span.start));
    return isOnTop && above.includes(clauseOf(last, view)) && isBeside(time.span, quantity, others);
  });
  return found ?? null;
}

/** "from Friday's fire": a day that only tells which fire. */
const OWNER = /^['’]s\b/u;

function isOwner({ span, text: words }: TimeExpression, text: string): boolean {
  return OWNER.test(text.slice(span.end)) || /['’]s$/u.test(words);
}

function isSince(time: TimeExpression, text: string): boolean {
  if (isOwner(time, text)) return false;
  return (
    SINCE.test(text.slice(Math.max(0, time.span.start - SINCE_CHARS), time.span.start)) ||
    /^since\b/iu.test(time.text)
  );
}

const BY = /\b(?:by|until|till|before|no later than|as of|as at)\s+(?:the\s+)?$/iu;

function isDeadline({ span }: TimeExpression, text: string): boolean {
  return BY.test(text.slice(Math.max(0, span.start - SINCE_CHARS), span.start));
}

/** What is counted since a day has begun: "since January", told in October, is that of the same year. */
function begun({ interval, text: words, span }: TimeExpression, text: string, published: DayInterval) {
  const from = interval?.from ?? null;
  const isYearTold = /\d{4}/u.test(words);
  const isSinceTold = /since\s+(?:the\s+)?$/iu.test(
    text.slice(Math.max(0, span.start - SINCE_CHARS), span.start),
  );
  if (from === null || published.to === null || isYearTold || !isSinceTold || from <= published.to)
    return from;
  return addYears(from, -1);
}

/** The last day that the quantity's own clause names. */
function latestDay(quantity: Quantity, view: SentenceView, published: DayInterval): string | null {
  const own = clausesOf(quantity, view);
  const ends = view.times.flatMap((time) => {
    const at = tokensIn(view.sentence.tokens, time.span).at(-1);
    const isOwn = at !== undefined && own.includes(clauseOf(at, view));
    return isOwn && isDated(time, view) ? (time.interval?.to ?? []) : [];
  });
  const past = ends.filter((day) => published.to === null || day <= published.to);
  return past.sort().at(-1) ?? null;
}

/** "In 2021 and 2022", "on Monday and on Tuesday": the stretch of both. */
function withNext(time: TimeExpression, { times, text }: SentenceView): TimeExpression {
  const next = times.find(
    ({ span, interval }) => interval !== null && AND.test(text.slice(time.span.end, span.start)),
  );
  if (time.interval === null || next?.interval == null || next.span.start < time.span.end) return time;
  return { ...time, interval: uniteIntervals(time.interval, next.interval) };
}
/** "Raised its count of the dead on Monday to 46": the day on which the count was put right, not that of the dead. */
const COUNT_MOVED =
  /\b(?:rais|lift|increas)\p{L}*\s+(?:its|the|their|his|her)\s+(?:\p{L}+\s+){0,2}?(?:count|toll|number|figure|tally|estimate)\b[^.;]*\bto\s+(?:\p{L}+\s+){0,3}$/iu;

function isOfCount({ number }: Quantity, time: TimeExpression, { text, sentence }: SentenceView): boolean {
  return !isOwner(time, text) && COUNT_MOVED.test(text.slice(sentence.start, number.start));
}

const YEAR_DAYS = 366;
const AND = /^\s+and\s+(?:(?:in|on)\s+)?$/iu;

/** A sum "since" a day ends on the last day that the sentence names, else with publication. */
export function findWindow(
  quantity: Quantity,
  others: readonly Quantity[],
  view: SentenceView,
  published: DayInterval,
): FigureWindow {
  const found = ownTime(quantity, others, view) ?? timeOnTop(quantity, others, view);
  const time = found === null ? null : withNext(found, view);
  if (time?.interval == null) return { window: null, asOf: null, isSum: false };
  const { to: last } = time.interval;
  // "By the end of the year" has an end and no start.
  const whole = isDeadline(time, view.text) ? { from: null, to: last } : time.interval;
  // "In 2021 and 2022" there was more than one occasion.
  const isOfYears = time !== found && widthDays(time.interval) > YEAR_DAYS;
  if (isOfCount(quantity, time, view)) return { window: null, asOf: last, isSum: false };
  if (!isSince(time, view.text)) return { window: whole, asOf: last, isSum: isOfYears };
  const from = begun(time, view.text, published);
  // "from 1 July", told in June, has not begun.
  if (from !== null && published.to !== null && from > published.to)
    return { window: { from, to: null }, asOf: null, isSum: false };
  const named = latestDay(quantity, view, published);
  const isLater = named !== null && (from === null || named > from) && named !== time.interval.to;
  const to = isLater ? named : published.to;
  return { window: { from, to }, asOf: isLater ? named : null, isSum: true };
}
