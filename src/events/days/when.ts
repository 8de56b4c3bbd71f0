// When an act occurred: by a time expression of its clause, else by the dating of the article alone.

import type { EventMention, Status } from '../../record/index.ts';
import type { EventTables } from '../../tables/index.ts';
import { type Span, spanContains } from '../../text/index.ts';
import { addDays, type DayInterval, type TimeExpression, uniteIntervals } from '../../time/index.ts';
import type { Act } from '../act.ts';
import { clauseWords, predicateOf } from '../clause.ts';
import { childrenIn, formOf, headOf, lemmaOf, markerOf, partOf, relationOf, type Tree } from '../tree.ts';
import type { EventContext } from '../types.ts';
import { distanceOf, shiftBy } from './counted-from.ts';
import { isOfThing } from './of-thing.ts';
import { onItsSide, type Side, sideOf } from './on-its-side.ts';
import { firstOfRow } from './row-of-deeds.ts';

/** A preposition and an article may stand before the time that opens a sentence. */
const SHORT_OPENING_CHARS = 12;

type Occurred = Pick<EventMention, 'occurred' | 'occurredBasis'>;

/** By an expression of its own clause, else by its distance from another act, else by the verb above it, else by publication; `known` is the side of it, where more than tense tells that. */
export function occurredWhen(
  tree: Tree,
  act: Act,
  status: Status,
  { times, published, tables }: Pick<EventContext, 'times' | 'published' | 'tables'>,
  known: Side = null,
): Occurred {
  const here = timesOf(tree, act, status, times);
  const at = predicateOf(tree, act.anchor);
  const isOpen = act.inner === null || !done.has(status);
  const side = known ?? (isOpen ? sideOf(tree, [act.trigger, at], status, tables) : null);
  const due = here.map((time) =>
    isDueOfPromise(tree, time, act, status) ? onItsSide(time, 'ahead', published) : time,
  );
  const told =
    statedBeforeWhen(tree, act, here, published) ??
    countedFrom(tree, act, here, published) ??
    statedFor(tree, act.anchor, act.trigger, due, published, side) ??
    statedFor(tree, at, act.trigger, due, published, side) ??
    statedForJourney(tree, at, status, here, published, tables) ??
    statedInFront(tree, act, here, published);
  return told === null || isDeadline(told, status, published) ? inferred(status, published) : told;
}

/** The expressions of its sentence that may tell its time. */
function timesOf(
  tree: Tree,
  act: Act,
  status: Status,
  times: readonly TimeExpression[],
): readonly TimeExpression[] {
  return times.filter(
    (time) =>
      spanContains(tree.sentence, time.span) &&
      !isPassedOver(tree, time, status) &&
      !isDueBy(tree, time, act, status) &&
      !isOfDateline(tree, time) &&
      !isOfThing(tree, time, act),
  );
}

const done: ReadonlySet<Status> = new Set(['happened', 'ongoing', 'background']);

/** "Promises two systems by the end of the year": the promise is made, and that is the day of the deed. */
function isDeadline({ occurred: { from, to } }: Occurred, status: Status, published: DayInterval): boolean {
  const isAhead = to !== null && published.to !== null && to > published.to;
  return done.has(status) && isAhead && from !== null && from === published.from;
}

/** "a day after they had freed him": a day before what the sentence dates; where it dates nothing, a day before publication. */
function countedFrom(
  tree: Tree,
  act: Act,
  times: readonly TimeExpression[],
  published: DayInterval,
): Occurred | null {
  const distance = distanceOf(tree, act.anchor, times);
  if (distance === null) return null;
  const { main, isFromNow } = distance;
  if (isFromNow === true) return { occurred: shiftBy(distance, published), occurredBasis: 'resolved' };
  const above = predicateOf(tree, main);
  const dated = (
    statedFor(tree, main, main, times, published) ?? statedFor(tree, above, above, times, published)
  )?.occurred;
  const occurred = shiftBy(distance, dated ?? { from: null, to: published.to });
  return { occurred, occurredBasis: dated === undefined ? 'inferred' : 'resolved' };
}

/** "LUSAKA, May 14 - ": when it was written. */
function isOfDateline({ words }: Tree, { span }: TimeExpression): boolean {
  const dash = words.findIndex(({ form }, at) => at > 0 && at <= LONGEST_DATELINE && DASHES.has(form));
  const end = words[dash]?.start ?? 0;
  return span.end <= end && !words.slice(0, dash).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
}

const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—']);
/** Words before the dash. */
const LONGEST_DATELINE = 14;

/** "Will make its first visit since 2021": since when there was none is no day of what lies ahead. */
function isPassedOver(tree: Tree, time: TimeExpression, status: Status): boolean {
  return (status === 'anticipated' || status === 'announced') && isSince(tree, time);
}

/** "expects Minsk to free them by December", "promised two boats by May": when that is due, and no day of the expecting. */
function isDueBy(tree: Tree, time: TimeExpression, { type }: Act, status: Status): boolean {
  return WITH_DUE_DAY.has(type) && done.has(status) && DUE.has(wordBefore(tree, time));
}

/** Acts that are done at once, and speak of one that is to be done by a day. */
const WITH_DUE_DAY: ReadonlySet<Act['type']> = new Set(['REQUEST', 'AGREE', 'THREATEN']);

/** "Promised to reopen the line by June", "its promise to do so by the summer": what is due is yet to come. */
function isDueOfPromise(tree: Tree, time: TimeExpression, { inner, type }: Act, status: Status): boolean {
  const isPromised = status === 'announced' && inner !== null && WITH_DUE_DAY.has(type);
  return isPromised && DUE.has(wordBefore(tree, time));
}

/** What the expressions of a word's clause say of it; null where it has none. */
function statedFor(
  tree: Tree,
  at: number,
  trigger: number,
  times: readonly TimeExpression[],
  published: DayInterval,
  side: Side = null,
): Occurred | null {
  const datable = times
    .filter(({ interval }) => interval !== null)
    .map((time) => (canMove(tree, time, side, [at, trigger]) ? onItsSide(time, side, published) : time));
  const time = nearest(tree, trigger, datable, wordsDating(tree, at, trigger));
  return time === null ? null : fromExpression(withJoined(tree, time, datable), published, tree);
}

/** Words that make of a month an end of the time, and not the time. */
const BOUNDS: ReadonlySet<string> = new Set([
  'by',
  'since',
  'until',
  'till',
  'before',
  'after',
  'last',
  'past',
]);

/** "Before the visit in May, they left": the time of a noun is not that of the verb. */
function canMove(tree: Tree, time: TimeExpression, side: Side, verbs: readonly number[]): boolean {
  const before = wordBefore(tree, time);
  if (BOUNDS.has(before)) return DUE.has(before) && side === 'ahead';
  const within = tree.words.findLastIndex((word) => spanContains(time.span, word));
  const first = tree.words.findIndex((word) => spanContains(time.span, word));
  return side !== 'behind' || [first, within].some((at) => verbs.includes(headOf(tree, at)));
}

/** "Will reopen by May", "before the summer". */
const DUE: ReadonlySet<string> = new Set(['by', 'before']);

function wordBefore(tree: Tree, { span }: TimeExpression): string {
  return (tree.words.filter((word) => word.end <= span.start).at(-1)?.form ?? '').toLowerCase();
}

/** "Since July 2024, when Spain recalled its ambassador": the time that the clause of the act tells of. */
function statedBeforeWhen(
  tree: Tree,
  { trigger }: Act,
  times: readonly TimeExpression[],
  published: DayInterval,
): Occurred | null {
  const when = tree.words.findLastIndex(({ form }, at) => at < trigger && form.toLowerCase() === 'when');
  const start = tree.words[when]?.start ?? -1;
  const isFar = tree.words.slice(when, trigger).some(({ form }) => /^[,;:]$/u.test(form));
  if (start < 0 || isFar) return null;
  const gap = (end: number) =>
    tree.words
      .filter((word) => word.start >= end && word.end <= start)
      .map(({ form }) => form)
      .join('');
  const time = times.find(
    ({ span, interval }) => interval !== null && span.end <= start && /^,?$/u.test(gap(span.end)),
  );
  if (time?.interval == null || (published.to !== null && (time.interval.from ?? '') > published.to))
    return null;
  return { occurred: { ...time.interval }, occurredBasis: time.basis === 'stated' ? 'stated' : 'resolved' };
}

/** "Between 2014 and 2018 France withdrew its troops, officials said": what opens the sentence is no time of the saying at its end. */
function statedInFront(
  tree: Tree,
  act: Act,
  times: readonly TimeExpression[],
  published: DayInterval,
): Occurred | null {
  const main = predicateOf(tree, act.anchor);
  if (relationOf(tree, main) !== 'ccomp' || headOf(tree, main) < main) return null;
  const start = tree.sentence.start + SHORT_OPENING_CHARS;
  const time = times.find(({ span, interval }) => interval !== null && span.start <= start);
  return time === undefined ? null : fromExpression(time, published, tree);
}

/** "Freed two and flew them home on Sunday": whoever is sent on his way at once, by the same doer, was freed on that day. */
function statedForJourney(
  tree: Tree,
  at: number,
  status: Status,
  times: readonly TimeExpression[],
  published: DayInterval,
  { classes }: EventTables,
): Occurred | null {
  if (!done.has(status) || tree.words[at]?.xpos !== 'VBD') return null;
  const journey = childrenIn(tree, at, 'conj').find(
    (verb) =>
      isPlainPast(tree, verb) &&
      classes.get('carrying')?.has(lemmaOf(tree, verb)) === true &&
      childrenIn(tree, verb, 'nsubj').length === 0 &&
      childrenIn(tree, verb, 'obj').every((object) => partOf(tree, object) === 'PRON') &&
      childrenIn(tree, verb, 'cc').some((word) => formOf(tree, word) === 'and'),
  );
  return journey === undefined ? null : statedFor(tree, journey, journey, times, published, 'behind');
}

/** A row of deeds takes days, not years: "joined in 1995 and left" were years apart. */
const LONGEST_ROW_DAYS = 31;

/** "visited Apia on Monday and met its leader": the day that is told with the first deed of the row, for one that has no time at all; else null. */
export function occurredInRow(
  tree: Tree,
  act: Act,
  status: Status,
  { times, published }: Pick<EventContext, 'times' | 'published'>,
): Occurred | null {
  if (!done.has(status)) return null;
  return statedForRow(tree, predicateOf(tree, act.anchor), timesOf(tree, act, status, times), published);
}

function statedForRow(
  tree: Tree,
  at: number,
  times: readonly TimeExpression[],
  published: DayInterval,
): Occurred | null {
  const first = firstOfRow(tree, at);
  const start = tree.words[at]?.start ?? 0;
  if (first === null || times.some(({ span }) => isWithin(tree, span, clauseWords(tree, at)))) return null;
  const before = times.filter(({ span }) => span.end <= start);
  const told =
    statedFor(tree, first, first, before, published, 'behind') ??
    statedForRow(tree, first, before, published);
  if (told === null) return null;
  const { from, to } = told.occurred;
  const isShort = from !== null && to !== null && to < addDays(from, LONGEST_ROW_DAYS);
  return isShort ? { ...told, occurredBasis: 'resolved' } : null;
}

function isWithin(tree: Tree, span: Span, words: readonly number[]): boolean {
  return words.some((at) => tree.words[at] !== undefined && spanContains(span, tree.words[at]));
}

/** "put" is a past that a parser takes for an infinitive. */
function isPlainPast(tree: Tree, verb: number): boolean {
  const form = tree.words[verb]?.xpos ?? '';
  return form === 'VBD' || (form === 'VB' && childrenIn(tree, verb, 'mark', 'aux').length === 0);
}

/** "on Tuesday and Wednesday": all days of the list, as one span. */
function withJoined(tree: Tree, time: TimeExpression, times: readonly TimeExpression[]): TimeExpression {
  const joined = times.filter((other) => other !== time && isJoinedTo(tree, other, time));
  const interval = joined.reduce(
    (all, other) => (all === null || other.interval === null ? all : uniteIntervals(all, other.interval)),
    time.interval,
  );
  return { ...time, interval };
}

function isJoinedTo(tree: Tree, other: TimeExpression, time: TimeExpression): boolean {
  return tree.words.some((word, at) => {
    const above = tree.words[headOf(tree, at)];
    const isListed = relationOf(tree, at) === 'conj' && above !== undefined;
    return isListed && spanContains(other.span, word) && spanContains(time.span, above);
  });
}

/** The words of a clause without the clauses in it that have times of their own: what somebody "denied", what came "before". */
function wordsDating(tree: Tree, at: number, trigger: number): readonly number[] {
  const own = clauseWords(tree, at);
  const others = own.filter(
    (word) =>
      word !== at &&
      (isClauseApart(tree, word) || isTellingOfNoun(tree, word, at, trigger) || isAnswered(tree, word)),
  );
  const asides = own.filter((word) => word !== at && word !== trigger && isParticipleAside(tree, word));
  const taken = new Set([
    ...others.flatMap((word) => clauseWords(tree, word)),
    ...asides.flatMap((word) => own.filter((other) => other >= word && other < endOfAside(tree, word))),
  ]);
  return own.filter((word) => !taken.has(word));
}

/** "freed two sailors held since May": the time of what is told of the sailors; "imposed a ban announced in May" dates the ban. */
function isTellingOfNoun(tree: Tree, word: number, at: number, trigger: number): boolean {
  // "Talks that had been planned for Monday were held": a relative clause, whatever a parser calls it.
  if (relationOf(tree, word) === 'acl' && childrenIn(tree, word, 'aux').length > 0) return true;
  const isParticiple = relationOf(tree, word) === 'acl' && tree.words[word]?.xpos === 'VBN';
  return isParticiple && partOf(tree, at) === 'VERB' && headOf(tree, word) !== trigger;
}

const ANSWERS: ReadonlySet<string> = new Set([
  'retaliation',
  'response',
  'reply',
  'answer',
  'reaction',
  'revenge',
]);
const TO_WHAT: ReadonlySet<string> = new Set(['for', 'to']);

/** "Expelled the envoy in retaliation for the arrests on 3 May": what it answers has days of its own. */
function isAnswered(tree: Tree, word: number): boolean {
  const [marker] = childrenIn(tree, word, 'case');
  const isBehind = marker !== undefined && ANSWERS.has(lemmaOf(tree, marker - 1));
  return TO_WHAT.has(markerOf(tree, word)) && (isBehind || ANSWERS.has(lemmaOf(tree, headOf(tree, word))));
}

/** "its consulate, shut in May 2024, by the end of 2026": a participle right behind a noun and a comma tells of the noun. */
function isParticipleAside(tree: Tree, word: number): boolean {
  const isBare = childrenIn(tree, word, 'nsubj', 'aux', 'mark').length === 0;
  return (
    tree.words[word]?.xpos === 'VBN' &&
    isBare &&
    ['acl', 'advcl'].includes(relationOf(tree, word)) &&
    tree.words[word - 1]?.form === ',' &&
    ['NOUN', 'PROPN'].includes(partOf(tree, word - 2))
  );
}

/** The comma that closes it, whatever a parser hangs on its words behind that; else the end of the sentence. */
function endOfAside(tree: Tree, word: number): number {
  const comma = tree.words.findIndex(({ form }, at) => at > word && form === ',');
  return comma < 0 ? tree.words.length : comma;
}

const APART: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'although', 'because']);

function isClauseApart(tree: Tree, at: number): boolean {
  const relation = relationOf(tree, at);
  if (relation === 'ccomp') return childrenIn(tree, at, 'nsubj').length > 0;
  return relation === 'advcl' && APART.has(markerOf(tree, at));
}

function nearest(
  tree: Tree,
  trigger: number,
  times: readonly TimeExpression[],
  words: readonly number[],
): TimeExpression | null {
  const spans: readonly Span[] = words.flatMap((at) => tree.words[at] ?? []);
  const start = tree.words[trigger]?.start ?? 0;
  const inside = times.filter((time) => spans.some((word) => spanContains(time.span, word)));
  const ranked = [...inside].sort((a, b) => Math.abs(a.span.start - start) - Math.abs(b.span.start - start));
  return ranked[0] ?? null;
}

/**
 * "since July 2021" reaches to the day of publication; where that lies before its start, its end is open. "By the end of
 * May", "before May" and "until 2019" tell no first day; where it lies ahead, that is the day of publication.
 */
export function fromExpression(time: TimeExpression, published: DayInterval, tree: Tree): Occurred {
  const interval = time.interval ?? { from: null, to: null };
  const before = wordBefore(tree, time);
  const occurredBasis = time.basis === 'stated' ? 'stated' : 'resolved';
  if (isSince(tree, time)) {
    const hasBegun = interval.from === null || published.to === null || interval.from <= published.to;
    return { occurred: { from: interval.from, to: hasBegun ? published.to : null }, occurredBasis };
  }
  if (before === 'until' || before === 'till') {
    const isOver = interval.to !== null && published.from !== null && interval.to <= published.from;
    if (isOver) return { occurred: { from: null, to: interval.to }, occurredBasis };
  }
  if (before === 'before' && interval.from !== null) {
    const from = isAheadOf(interval, published) ? published.from : null;
    return { occurred: { from, to: addDays(interval.from, -1) }, occurredBasis };
  }
  if (before !== 'by') return { occurred: { ...interval }, occurredBasis };
  const isAhead = interval.to !== null && published.to !== null && interval.to > published.to;
  return { occurred: { from: isAhead ? published.from : null, to: interval.to }, occurredBasis };
}

/** Begins behind all days on which the article may have been published. */
function isAheadOf({ from }: DayInterval, published: DayInterval): boolean {
  return from !== null && published.to !== null && from > published.to;
}

function isSince(tree: Tree, time: TimeExpression): boolean {
  return wordBefore(tree, time) === 'since' || /^since\b/iu.test(time.text) || isBehindSince(tree, time);
}

/** "the first visit since his re-election in January" reaches from then to publication, too. */
function isBehindSince(tree: Tree, time: TimeExpression): boolean {
  let at = tree.words.findIndex((word) => spanContains(time.span, word));
  while (at >= 0 && partOf(tree, at) !== 'VERB') {
    if (markerOf(tree, at) === 'since') return true;
    at = headOf(tree, at);
  }
  return false;
}

function inferred(status: Status, published: DayInterval): Occurred {
  switch (status) {
    case 'hypothetical':
    case 'denied':
      return { occurred: { from: null, to: null }, occurredBasis: 'none' };
    case 'announced':
    case 'anticipated':
      return { occurred: { from: published.from, to: null }, occurredBasis: 'inferred' };
    // What has not been done has not been done up to the day of the article.
    default:
      return { occurred: { from: null, to: published.to }, occurredBasis: 'inferred' };
  }
}
