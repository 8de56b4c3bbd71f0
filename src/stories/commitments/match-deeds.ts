// Whether two deeds are one act: the same doer, fitting sides, and the same thing done. Decided about two at a time.

import { wordsOf } from '../reports/words.ts';
import type { CommitmentKnowledge } from './knowledge.ts';
import { areOthersInOrder } from './rules/by-order.ts';
import { areOtherGoods } from './rules/other-goods.ts';
import { areAnothers } from './rules/owners.ts';
import { isSameDue } from './rules/same-due.ts';
import { areOthers, isElsewhere, isSameMeeting, isSamePlan } from './rules/same-meeting.ts';
import type { Deed, Pledge } from './types.ts';

function shares(a: Iterable<string>, b: Iterable<string>): boolean {
  const held = b instanceof Set ? b : new Set(b);
  for (const value of a) if (held.has(value)) return true;
  return false;
}

/** Meetings and visits are told by their sides; every other act needs a word of what it is done with. */
function isMeeting({ type }: Deed): boolean {
  return type === 'CONSULT';
}

function othersIn({ by, to }: Deed): readonly string[] {
  return to.length > 0 ? to : by.slice(1);
}

/** Who meets whom: of two sides that both name, both must be the same. */
function haveMet(a: Deed, b: Deed): boolean {
  const [left, right] = [a, b].map(({ by, to }) => new Set([...by, ...to])) as [Set<string>, Set<string>];
  const least = Math.min(2, left.size, right.size);
  return shares(a.by, right) && left.intersection(right).size >= least;
}

function hasFittingSides(a: Deed, b: Deed): boolean {
  if (isMeeting(a) && isMeeting(b)) return haveMet(a, b);
  if (!shares(a.by, b.by)) return false;
  const [left, right] = [othersIn(a), othersIn(b)];
  if (left.length === 0 || right.length === 0) return true;
  return shares([...a.by, ...left], right) && shares([...b.by, ...right], left);
}

/** More than this share of the words must be common: "sanctions on timber" are not "sanctions on banks". */
const leastShare = 0.5;

/** Which part of a deed's words the other has; a name that only one of them has says nothing against it. */
function shareIn(deed: Deed, other: Deed): number {
  const common = deed.objects.intersection(other.objects);
  const counted = deed.objects.difference(deed.names).union(common);
  return counted.size === 0 ? 0 : common.size / counted.size;
}

/** True for "send" and "deliver", false for "build" and "give"; null where no row of the table has one of them. */
function areAlike(a: Deed, b: Deed, { alike }: CommitmentKnowledge): boolean | null {
  if (a.verb === b.verb) return true;
  const rows = (deed: Deed) => alike.filter(({ kind, stems }) => kind === 'deed' && stems.has(deed.verb));
  const [left, right] = [rows(a), rows(b)];
  if (left.length === 0 || right.length === 0) return null;
  return left.some((row) => right.includes(row));
}

/** So many common words stand in for a side that only one of two deeds names. */
const leastWordsForSide = 2;

function lacksSide(promise: Deed, deed: Deed): boolean {
  return othersIn(promise).length > 0 && othersIn(deed).length === 0;
}

/** "Restored full ties" says nothing of "restore its embassy". */
function isOnlyVague(deed: Deed, other: Deed): boolean {
  return deed.objects.size === 0 && deed.tellsVague && other.objects.size > 0 && !other.tellsVague;
}

/** By the verbs and by the words of what they are done with. */
function isSameThing(a: Deed, b: Deed, knowledge: CommitmentKnowledge): boolean {
  const isAlike = areAlike(a, b, knowledge);
  if (isAlike === false) return false;
  if (isAlike === null) {
    // "Promised 14 tanks" does not say by which deed: its words must come back.
    const isUntold = a.type === 'AGREE' || b.type === 'AGREE' || a.type === b.type;
    return isUntold && shareIn(a, b) > leastShare;
  }
  if (isOnlyVague(a, b) || isOnlyVague(b, a)) return false;
  if (a.objects.size === 0 || b.objects.size === 0)
    return a.verb === b.verb && !knowledge.stems.vague.has(a.verb);
  return Math.max(shareIn(a, b), shareIn(b, a)) > leastShare;
}

/** True for "promised to send tanks" and "sent tanks", "delivered the tanks"; false for "delivered medicine". */
export function isSameDeed(promise: Deed, deed: Deed, knowledge: CommitmentKnowledge): boolean {
  if (!hasFittingSides(promise, deed) || areOthersInOrder(promise.order, deed.order)) return false;
  if (areAnothers(promise.owners, deed.owners)) return false;
  if (areOtherGoods(promise.objects, deed.objects, knowledge)) return false;
  const isAlone = lacksSide(promise, deed);
  if (isMeeting(promise) && isMeeting(deed)) return !isAlone && isSameMeeting(promise, deed, knowledge);
  // "Lifted the sanctions": on whom? More of its words must be those of the promise.
  if (isAlone && promise.objects.intersection(deed.objects).size < leastWordsForSide) return false;
  return !tellsMore(promise, deed) && isSameThing(promise, deed, knowledge);
}

/**
 * True for "will send generators and blankets for camps to Peru" and "sent Peru blankets for a school": both sides and the verb are the same, and a word of what it
 * is done with; whether it is that deed, too few of their words tell. Not for meetings, of which every one of the two would be.
 */
export function mayBeSameDeed(promise: Deed, deed: Deed, knowledge: CommitmentKnowledge): boolean {
  if (isMeeting(promise) || isMeeting(deed) || areOthersInOrder(promise.order, deed.order)) return false;
  if (!shares(promise.by, deed.by) || !shares(promise.to, othersIn(deed))) return false;
  if (areAnothers(promise.owners, deed.owners)) return false;
  if (areOtherGoods(promise.objects, deed.objects, knowledge)) return false;
  const things = (one: Deed) => one.objects.difference(one.names);
  return areAlike(promise, deed, knowledge) === true && shares(things(promise), things(deed));
}

/** "To sign an agreement" does not say which: a memorandum on the sea may be another. */
function tellsMore(promise: Deed, deed: Deed): boolean {
  return promise.objects.size === 0 && deed.objects.difference(deed.names).size > 0;
}

/** A headline tells in brief what the article below it tells in full: "Tokyo pledges loan for railway". */
function isHeadlineOf({ report: { event, text } }: Pledge, other: Pledge): boolean {
  const { articleId, span } = event.evidence;
  const end = text.indexOf('\n');
  return (
    articleId === other.report.event.evidence.articleId &&
    span.end <= end &&
    other.report.event.evidence.span.start > end
  );
}

function isInBrief(a: Pledge, b: Pledge): boolean {
  if (!isHeadlineOf(a, b) && !isHeadlineOf(b, a)) return false;
  return shares([a.verb, ...a.objects], [b.verb, ...b.objects]);
}

/**
 * "Will open the border to citizens of third countries by the end of the year", "promised to open it to foreigners by the end of the
 * year": the same done with the same for the same, by one day. Not "send boats by June" and "send doctors by June".
 */
function isSameByDay(a: Pledge, b: Pledge): boolean {
  if (a.due === null || b.due === null || a.verb !== b.verb || !isSameDue(a.due, b.due)) return false;
  if (!shares(othersIn(a), othersIn(b)) || a.tellsPart !== b.tellsPart) return false;
  return shares(a.objects.difference(a.names), b.objects.difference(b.names));
}

/** True for two reports of one promise: "will send boats", "the boats would be delivered". */
export function isSamePromise(a: Pledge, b: Pledge, knowledge: CommitmentKnowledge): boolean {
  if (!hasFittingSides(a, b) || areOthersInOrder(a.order, b.order)) return false;
  if (areOtherGoods(a.objects, b.objects, knowledge)) return false;
  if (!isMeeting(a) || !isMeeting(b))
    return isSameThing(a, b, knowledge) || isInBrief(a, b) || isSameByDay(a, b);
  return isSamePlan(a, b, a.due !== null && b.due !== null, knowledge);
}

/** True for "cancelled his meeting with Putin" after "will meet Putin": any word of the act, from one of its sides. */
export function speaksOf(refusal: Deed, promised: Deed): boolean {
  if (areOthersInOrder(refusal.order, promised.order)) return false;
  const sides = [...promised.by, ...promised.to];
  // A meeting can be called off by either side; other acts only by the one who is to do them.
  if (!shares(refusal.by, isMeeting(promised) ? sides : promised.by)) return false;
  if (isMeeting(promised) && isOtherMeeting(promised, refusal)) return false;
  const others = [...refusal.to].filter((code) => !refusal.by.includes(code));
  if (others.length > 0 && !shares(others, sides)) return false;
  const words = [refusal.verb, ...refusal.objects];
  return (
    words.includes(promised.verb) || shares(words, promised.objects) || isRefusedMeeting(refusal, promised)
  );
}

function isOtherMeeting(promised: Deed, refusal: Deed): boolean {
  return (
    isElsewhere(refusal, promised) || areOthers(promised, refusal) || namesSomebodyElse(promised, refusal)
  );
}

/** "Cancelled his meeting with Putin" says nothing of a meeting with Lukashenko. */
function namesSomebodyElse({ report: { event }, names }: Deed, refusal: Deed): boolean {
  const sides = [...event.actors, ...event.recipients].map(({ name, text }) => `${name ?? ''} ${text}`);
  const known = [...names, ...wordsOf(sides.join(' ')).map(({ word }) => word)];
  return refusal.names.size > 0 && !shares(refusal.names, known);
}

function isRefusedMeeting({ tellsMeeting, report }: Deed, promised: Deed): boolean {
  return isMeeting(promised) && (tellsMeeting || report.event.mode === 'meet');
}
