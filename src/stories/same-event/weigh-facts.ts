// What the records of two acts say for one happening, in log odds, beside their words: days, parties, kind and place. Three visits of
// one leader to another have the same words and parties; their days keep them apart. A day or a place that differs a little does
// not: two reports of one act may disagree.

import type { ActorReference } from '../../record/index.ts';
import { type DayInterval, daysBetween } from '../../time/index.ts';
import type { ActFacts, ActReading } from './types.ts';

/** What was found, in words, and how much it says; null where it rules one happening out. */
export interface FactWeight {
  readonly logOdds: number | null;
  readonly reason: string;
}

/** Stated days farther apart are two happenings; nearer ones may be one day told differently. */
const mostDaysApart = 3;
/** Days by which a report without day may lag, and those after which it hardly tells of the same. */
const [soonDays, lateDays, farDays] = [3, 10, 45];
/** A time as long as this says little about the day. */
const narrowDays = 3;

interface Days {
  readonly from: string;
  readonly to: string;
  /** Told by the text of the act, not only by the day of the report. */
  readonly isTold: boolean;
}

function closed({ from, to }: DayInterval, isTold: boolean): Days | null {
  return from === null || to === null ? null : { from, to, isTold };
}

/** The days of the act where its record has them, else those of its report. */
function daysOf({ facts, reported }: ActReading): Days | null {
  const isTold = facts !== null && (facts.occurredBasis === 'stated' || facts.occurredBasis === 'resolved');
  return (isTold ? closed(facts.occurred, true) : null) ?? closed(reported, false);
}

function gapOf(a: Days, b: Days): number {
  if (a.to < b.from) return daysBetween(a.to, b.from);
  return b.to < a.from ? daysBetween(b.to, a.from) : 0;
}

function weighToldDays(a: Days, b: Days, gap: number): FactWeight {
  if (gap > mostDaysApart) return { logOdds: null, reason: `${gap} days apart` };
  if (gap > 0) return { logOdds: -1.5, reason: `told of days ${gap} apart` };
  const isNarrow = [a, b].every(({ from, to }) => daysBetween(from, to) < narrowDays);
  return isNarrow ? { logOdds: 1, reason: 'the same day' } : { logOdds: 0, reason: 'days that overlap' };
}

function weighReportedDays(gap: number): FactWeight {
  if (gap <= soonDays) return { logOdds: 0.5, reason: 'reports of the same days' };
  if (gap <= lateDays) return { logOdds: 0, reason: `reports ${gap} days apart` };
  return { logOdds: gap <= farDays ? -1.5 : -3, reason: `reports ${gap} days apart` };
}

function weighDays(a: ActReading, b: ActReading): readonly FactWeight[] {
  const [one, other] = [daysOf(a), daysOf(b)];
  if (one === null || other === null) return [];
  const gap = gapOf(one, other);
  return [one.isTold && other.isTold ? weighToldDays(one, other, gap) : weighReportedDays(gap)];
}

function keyOf({ country, actorId, name, text }: ActorReference): string {
  return country ?? actorId ?? name ?? text.toLowerCase();
}

const keysOf = (references: readonly ActorReference[]): ReadonlySet<string> => new Set(references.map(keyOf));

/** Who received whom is who visited whom. */
const mutual: ReadonlySet<ActFacts['type']> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

function weighParties(a: ActFacts, b: ActFacts): readonly FactWeight[] {
  const [byA, byB, toA, toB] = [a.actors, b.actors, a.recipients, b.recipients].map(keysOf) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  const [allA, allB] = [byA.union(toA), byB.union(toB)];
  if (allA.size === 0 || allB.size === 0) return [];
  const shared = allA.intersection(allB).size;
  if (shared === 0) return [{ logOdds: -4, reason: 'other parties' }];
  const isTurned = toA.size > 0 && toB.size > 0 && byA.isDisjointFrom(byB) && !byA.isDisjointFrom(toB);
  if (isTurned && !mutual.has(a.type)) return [{ logOdds: -3, reason: 'the parties change places' }];
  const isWhole = shared === Math.min(allA.size, allB.size);
  return [
    isWhole ? { logOdds: 1, reason: 'the same parties' } : { logOdds: -0.5, reason: 'some of the parties' },
  ];
}

function weighKind(a: ActFacts, b: ActFacts): readonly FactWeight[] {
  const isSame = a.type === b.type;
  return [
    isSame ? { logOdds: 0.5, reason: 'one kind of act' } : { logOdds: -1.5, reason: 'two kinds of act' },
  ];
}

function weighPlace(a: ActFacts, b: ActFacts): readonly FactWeight[] {
  const [one, other] = [a.place?.country ?? null, b.place?.country ?? null];
  if (one === null || other === null) return [];
  return [one === other ? { logOdds: 0.5, reason: 'one state' } : { logOdds: -2, reason: 'two states' }];
}

/** Everything that the records say, days first; nothing where they are silent. The same whichever act is named first. */
export function weighFacts(a: ActReading, b: ActReading): readonly FactWeight[] {
  const days = weighDays(a, b);
  if (a.facts === null || b.facts === null) return days;
  return [
    ...days,
    ...weighParties(a.facts, b.facts),
    ...weighKind(a.facts, b.facts),
    ...weighPlace(a.facts, b.facts),
  ];
}
