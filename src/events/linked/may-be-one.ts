// What keeps two mentions from telling one act: another deed, other days, parties, counts or places, or words that say so. Visits of
// March and of July are two; "met in Bonn" and "the meeting with Oslo's envoy" may be one.

import { hasToldDays, type Status } from '../../record/index.ts';
import { addDays, type DayInterval, intervalsOverlap } from '../../time/index.ts';
import type { EventDraft } from '../types.ts';
import { isMutual } from './mutual.ts';
import { type Mention, pact, type Sides } from './types.ts';

const OPEN: ReadonlySet<Status> = new Set(['announced', 'anticipated', 'hypothetical']);
const AHEAD: ReadonlySet<Status> = new Set(['announced', 'anticipated']);
const AGAINST: ReadonlySet<Status> = new Set(['negated', 'denied']);
/** An act without a day is news: one of a day longer before is another. */
const NEWS_DAYS = 14;

/** The mentions of an act that was told before, and one more. */
export function mayTell(act: readonly Mention[], mention: Mention, published: DayInterval): boolean {
  return act.every((told) => mayBeOne(told, mention, published)) && haveOneSides(act, mention);
}

function mayBeOne(earlier: Mention, later: Mention, published: DayInterval): boolean {
  return (
    (isOneDeed(earlier, later) || isTollOf(earlier, later)) &&
    isOneReality(earlier, later) &&
    haveOneTime(earlier, later, published) &&
    haveOnePlace(earlier.draft, later.draft) &&
    haveOneCount(earlier.draft, later.draft)
  );
}

/** "Bombed a market, killing nine": the bombing and what it cost, which has no mode of its own. */
export function isTollOf(earlier: Mention, later: Mention): boolean {
  return later.tollOf === earlier.draft.trigger.start && earlier.deed.type === later.deed.type;
}

/** Modes that a telling without them does not mean. */
const WHOLE_DEEDS: ReadonlySet<string | null> = new Set(['visit', pact.mode]);

/** A visit and the meeting during it are two acts; of other deeds, one telling may leave out how. */
function isOneDeed({ deed: one }: Mention, { deed: other }: Mention): boolean {
  if (one.type !== other.type) return false;
  const modes = new Set([one.mode, other.mode]);
  return modes.size === 1 || (modes.has(null) && modes.isDisjointFrom(WHOLE_DEEDS));
}

function isOneReality(earlier: Mention, later: Mention): boolean {
  const [one, other] = [earlier.draft.status, later.draft.status];
  if (AGAINST.has(one) !== AGAINST.has(other)) return false;
  if (isTimeless(later)) return true;
  return liesOpen(earlier) === liesOpen(later) && (one === 'background') === (other === 'background');
}

/** What was agreed on has not happened, though the agreeing has. */
function liesOpen({ draft, deed }: Mention): boolean {
  return OPEN.has(draft.status) || (draft.type === 'AGREE' && deed.type !== 'AGREE');
}

/** True for what is yet to be done, as far as the text says. */
export function liesAhead(mention: Mention): boolean {
  return liesOpen(mention) && mention.draft.status !== 'hypothetical';
}

/** A noun has no tense: "the visit" lies ahead where it takes up a visit that does; "the planned visit" lies ahead in any case. */
export function isTimeless({ telling, draft }: Mention): boolean {
  return telling === 'known noun' && !AHEAD.has(draft.status);
}

function haveOneTime(a: Mention, b: Mention, published: DayInterval): boolean {
  const [isTold, isOtherTold] = [hasToldDays(a.draft), hasToldDays(b.draft)];
  if (isTold && isOtherTold) return intervalsOverlap(a.draft.occurred, b.draft.occurred);
  if (isTold === isOtherTold || b.telling === 'known noun') return true;
  const told = isTold ? a.draft : b.draft;
  return OPEN.has(told.status) || isNews(told.occurred, published);
}

function isNews({ to }: DayInterval, { from }: DayInterval): boolean {
  return to === null || from === null || to >= addDays(from, -NEWS_DAYS);
}

function haveOnePlace({ place: a }: EventDraft, { place: b }: EventDraft): boolean {
  return a === null || b === null || a.country === null || b.country === null || a.country === b.country;
}

function haveOneCount({ magnitude: a }: EventDraft, { magnitude: b }: EventDraft): boolean {
  if (a === null || b === null || a.measure !== b.measure) return true;
  return a.value === null || b.value === null || a.value === b.value;
}

/** Roles that the topic of a sentence took from the words around it, and not from its own phrase, may be anybody's. */
export function sidesHeld({ isTopic, isClassing, sides, ownSides }: Mention): Sides {
  return isTopic || isClassing ? ownSides : sides;
}

/** All whom the act's mentions name together, beside those of one more. */
function haveOneSides(act: readonly Mention[], mention: Mention): boolean {
  const [one, other] = [act.map(sidesHeld).reduce(unite), sidesHeld(mention)];
  if (!isWithin(one.persons, other.persons) || !haveOneName(one, other)) return false;
  if (act.some(isMutual) || isMutual(mention)) return isWithin(one.all, other.all);
  return isWithin(one.by, other.by) && isWithin(one.to, other.to);
}

function unite(a: Sides, b: Sides): Sides {
  return {
    by: a.by.union(b.by),
    to: a.to.union(b.to),
    all: a.all.union(b.all),
    persons: a.persons.union(b.persons),
    named: a.named.union(b.named),
    others: a.others.union(b.others),
  };
}

/** One of the two holds the other: "Oslo" and "Oslo and Riga", or nobody and somebody. */
function isWithin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.isSubsetOf(other) || other.isSubsetOf(one);
}

/** "Kharkiv" and "Kupiansk" are two. */
function haveOneName({ named: a }: Sides, { named: b }: Sides): boolean {
  return a.size === 0 || b.size === 0 || !a.isDisjointFrom(b);
}
