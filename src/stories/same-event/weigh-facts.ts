// What the records of two acts say for one happening, in log odds, beside their words: days, parties, kind and place. Three visits of
// one leader to another have the same words and parties; their days keep them apart. A day or a place that differs a little does
// not: two reports of one act may disagree.

import { hasToldDays } from '../../record/index.ts';
import { type DayInterval, daysBetween } from '../../time/index.ts';
import type { ActFacts, ActParties, ActReading } from './types.ts';

/** What was found, in words, and how much it says; null where it rules one happening out. */
export interface FactWeight {
  readonly logOdds: number | null;
  readonly reason: string;
}

/** Stated days farther apart are two happenings; nearer ones may be one day told differently. */
export const mostDaysApart = 3;
/** Days by which a report without day may lag, and those after which it hardly tells of the same. */
const [soonDays, lateDays, farDays] = [3, 10, 45];
/** A time as long as this says the day; a longer one than the other says little more than nothing. */
const narrowDays = 3;
export const longestTold = 62;
/** Records are compared across looser stories than the words were fitted on. */
const ofRecords: FactWeight = { logOdds: -1, reason: '' };

/** Who received whom is who visited whom. */
const mutual: ReadonlySet<ActFacts['type']> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

interface Days {
  readonly from: string;
  readonly to: string;
  /** Told by the text of the act, not only by the day of the report. */
  readonly isTold: boolean;
}

function closed({ from, to }: DayInterval, isTold: boolean): Days | null {
  return from === null || to === null ? null : { from, to, isTold };
}

/** The days of the act where its record tells them closely. */
export function toldDaysOf({ facts }: Pick<ActReading, 'facts'>): Days | null {
  const isTold = facts !== null && hasToldDays(facts);
  const told = isTold ? closed(facts.occurred, true) : null;
  return told !== null && daysBetween(told.from, told.to) <= longestTold ? told : null;
}

/** The same, else the days of its report. */
function daysOf(act: ActReading): Days | null {
  return toldDaysOf(act) ?? closed(act.reported, false);
}

function gapOf(a: Days, b: Days): number {
  if (a.to < b.from) return daysBetween(a.to, b.from);
  return b.to < a.from ? daysBetween(b.to, a.from) : 0;
}

/** Null where the days overlap and are too long to say more. */
function weighToldDays(a: Days, b: Days): FactWeight | null {
  const gap = gapOf(a, b);
  if (gap > mostDaysApart) return { logOdds: null, reason: `${gap} days apart` };
  if (gap > 0) return { logOdds: -1, reason: `told of days ${gap} apart` };
  const isNarrow = [a, b].every(({ from, to }) => daysBetween(from, to) < narrowDays);
  return isNarrow ? { logOdds: 2, reason: 'the same day' } : null;
}

function weighReportedDays(gap: number): FactWeight {
  if (gap <= soonDays) return { logOdds: 1, reason: 'reports of the same days' };
  if (gap <= lateDays) return { logOdds: 0, reason: `reports ${gap} days apart` };
  return { logOdds: gap <= farDays ? -2 : -4, reason: `reports ${gap} days apart` };
}

/**
 * Leaders who met in March meet again in July of the next year: what a report tells without a day as done lately is not what was two months
 * before it. What it tells as background may be.
 */
function isMadeAgain({ facts }: ActReading): boolean {
  return facts !== null && mutual.has(facts.type) && facts.status === 'happened';
}

function weighDays(a: ActReading, b: ActReading): readonly FactWeight[] {
  const [one, other] = [daysOf(a), daysOf(b)];
  if (one === null || other === null) return [];
  const told = one.isTold && other.isTold ? weighToldDays(one, other) : null;
  if (told !== null) return [told];
  if (one.isTold !== other.isTold) {
    const gap = gapOf(one, other);
    const untold = one.isTold ? b : a;
    return [
      gap > farDays && isMadeAgain(untold)
        ? { logOdds: null, reason: `${gap} days apart` }
        : weighReportedDays(gap),
    ];
  }
  const [earlier, later] = [closed(a.reported, false), closed(b.reported, false)];
  return earlier === null || later === null ? [] : [weighReportedDays(gapOf(earlier, later))];
}

/** Both name persons, each some whom the other does not name. */
function nameOthers(a: ActParties, b: ActParties): boolean {
  return !a.persons.isSubsetOf(b.persons) && !b.persons.isSubsetOf(a.persons);
}

/** Who did it here had it done there. */
function changePlaces(a: ActParties, b: ActParties): boolean {
  const isTold = a.to.size > 0 && b.to.size > 0;
  return isTold && a.by.isDisjointFrom(b.by) && !a.by.isDisjointFrom(b.to);
}

/** "Chile signed a pact with Fiji" is "Fiji signed a pact with Chile", and a truce is of both. */
function doneTogether({ type, mode }: ActFacts): boolean {
  return type === 'SUPPORT' || mode === 'ceasefire';
}

/** "Ecuador expelled five diplomats of Algeria", "Algeria expelled five diplomats of Ecuador": each answered the other. */
function isAnswer({ parties: a, facts }: ActReading, { parties: b }: ActReading): boolean {
  if (facts === null || mutual.has(facts.type) || doneTogether(facts)) return false;
  const isTurned =
    a.by.isSubsetOf(b.to) && b.by.isSubsetOf(a.to) && a.to.isSubsetOf(b.by) && b.to.isSubsetOf(a.by);
  return isTurned && a.by.isDisjointFrom(a.to);
}

function areOthers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

/** The president of a state called somebody, and so did its foreign minister: two calls, though of one day. */
function sendOthers({ envoys: a }: ActParties, { envoys: b }: ActParties): boolean {
  return [...a].some(([state, envoys]) => areOthers(envoys, b.get(state) ?? nobody));
}
const nobody: ReadonlySet<string> = new Set();

/**
 * "Mexico broke with Ecuador", "Nicaragua broke with Ecuador, too"; "Chile accused Peru", "Peru accused Chile": what other states did, or
 * what one did to others, is another happening. What several do together may be told from any side.
 */
export function haveOtherSides({ parties: a, facts }: ActReading, { parties: b }: ActReading): boolean {
  if (facts === null) return false;
  const [one, other] = [a.surely, b.surely];
  if (facts.type === 'CONSULT' && sendOthers(a, b)) return true;
  if (mutual.has(facts.type) || doneTogether(facts))
    return areOthers(one.by, b.all) && areOthers(other.by, a.all);
  return areOthers(one.by, other.by) || areOthers(one.to, other.to);
}

function weighParties(a: ActParties, b: ActParties, type: ActFacts['type']): FactWeight {
  if (a.all.size === 0 || b.all.size === 0) return { logOdds: -0.5, reason: 'parties not told' };
  if (a.all.isDisjointFrom(b.all)) return { logOdds: -4, reason: 'other parties' };
  if (!mutual.has(type) && changePlaces(a, b)) return { logOdds: -3, reason: 'the parties change places' };
  const [isWithin, holds] = [a.all.isSubsetOf(b.all), b.all.isSubsetOf(a.all)];
  if (nameOthers(a, b) || (!isWithin && !holds)) return { logOdds: -2.5, reason: 'some other parties' };
  if (isWithin && holds) return { logOdds: 1.5, reason: 'the same parties' };
  return { logOdds: 0.5, reason: 'some of the parties' };
}

function weighSides(a: ActReading, b: ActReading, type: ActFacts['type']): FactWeight {
  if (isAnswer(a, b)) return { logOdds: null, reason: 'what one did to the other, and the answer' };
  if (haveOtherSides(a, b)) return { logOdds: null, reason: 'other sides' };
  return weighParties(a.parties, b.parties, type);
}

function weighKind(a: ActFacts, b: ActFacts): FactWeight {
  if (a.type !== b.type) return { logOdds: -1.5, reason: 'two kinds of act' };
  const isOne = a.mode === b.mode || a.mode === null || b.mode === null;
  return isOne ? { logOdds: 0.5, reason: 'one kind of act' } : { logOdds: -1, reason: 'two ways to do it' };
}

function weighPlace(a: ActFacts, b: ActFacts): readonly FactWeight[] {
  const [one, other] = [a.place?.country ?? null, b.place?.country ?? null];
  if (one === null || other === null) return [];
  return [one === other ? { logOdds: 0.5, reason: 'one state' } : { logOdds: -2, reason: 'two states' }];
}

/** "Has met him five times since then" is none of the five. */
function weighTimes(a: ActReading, b: ActReading): readonly FactWeight[] {
  return a.isOften === b.isOften ? [] : [{ logOdds: null, reason: 'one is told of several times' }];
}

/** Everything that the records say, days first; nothing where they are silent. The same whichever act is named first. */
export function weighFacts(a: ActReading, b: ActReading): readonly FactWeight[] {
  const days = [...weighTimes(a, b), ...weighDays(a, b)];
  if (a.facts === null || b.facts === null) return days;
  const parties = weighSides(a, b, a.facts.type);
  return [...days, parties, weighKind(a.facts, b.facts), ...weighPlace(a.facts, b.facts), ofRecords];
}
