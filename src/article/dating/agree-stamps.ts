// Whether the dates that a page states of itself bear each other out. A page says its day in several ways that are made
// apart: in data for machines, in words for its readers, in its address, in the addresses of its pictures. The same day in
// two of them is no slip of one; the same day in two meta elements may well be.

import { daysBetween, intervalHasDay } from '../../time/index.ts';
import type { Stamp } from '../types.ts';

type Source = 'data' | 'shown' | 'address' | 'pictures';

const sources: Readonly<Record<string, Source>> = {
  'json-ld': 'data',
  'meta-published': 'data',
  'meta-modified': 'data',
  microdata: 'data',
  script: 'data',
  'script-day': 'data',
  'visible-date': 'shown',
  'dated-element': 'shown',
  'time-element': 'shown',
  dateline: 'shown',
  url: 'address',
  'url-month': 'address',
  'url-digits': 'address',
  'picture-month': 'pictures',
};

/** A day told in another zone is no other day. */
const zoneDays = 1;

function isApart(stamp: Stamp, day: string): boolean {
  const { from, to } = stamp.days;
  if (from === null || from !== to) return false;
  return Math.abs(daysBetween(from, day)) > zoneDays;
}

/** What speaks for another day: any day of publication, and a change that the page shows to its readers. */
function speaksAgainst(stamp: Stamp, day: string): boolean {
  const source = sources[stamp.ruleId];
  if (stamp.ruleId === 'script' || !isApart(stamp, day)) return false;
  return stamp.role !== 'modified' || source === 'shown';
}

const isOfDay = ({ days, value }: Stamp): boolean => days.from === days.to && !value.startsWith('[');

/** True where two sources of a page that are made apart name the day of `chosen`, and none names another. */
export function isAgreedOn(chosen: Stamp, stamps: readonly Stamp[]): boolean {
  const day = chosen.days.from;
  if (chosen.role === 'modified' || day === null || !isOfDay(chosen)) return false;
  if (stamps.some((stamp) => speaksAgainst(stamp, day))) return false;
  const days = stamps.filter(isOfDay);
  // A month bears out a day only where there is no other day to choose.
  const isAlone = days.every(({ role, days: { from } }) => role === 'modified' || from === day);
  const agreeing = (isAlone ? stamps.filter((stamp) => !stamp.value.startsWith('[')) : days).filter((stamp) =>
    intervalHasDay(stamp.days, day),
  );
  return sourcesOf(agreeing).size > 1;
}

/** The sources of stamps; the attribute of a time element is data only where the element calls itself the date, too. */
function sourcesOf(stamps: readonly Stamp[]): ReadonlySet<Source> {
  const ruleIds = new Set(stamps.map(({ ruleId }) => ruleId));
  const found = [...ruleIds].flatMap((ruleId) => sources[ruleId] ?? []);
  const isMarked = ['time-element', 'dated-element', 'visible-date'].every((ruleId) => ruleIds.has(ruleId));
  return new Set(isMarked ? [...found, 'data'] : found);
}
