// Whether two meetings, visits or calls are one: the same persons, the same place where both name one, and the same way to meet.
// "Will visit China" and "Xi receives Lukashenko"; not "spoke by telephone", nor the visit of an envoy.

import type { AlikeKind } from '../../../tables/index.ts';
import { daysBetween } from '../../../time/index.ts';
import type { CommitmentKnowledge } from '../knowledge.ts';
import type { Deed } from '../types.ts';

const callMode = 'phone';
const visitMode = 'visit';
const goBetweenMode = 'third-party';

/** How the people of an act meet; null for one who mediates, and for words that tell of no meeting. */
function wayOf({ mode, verb }: Deed, { alike }: CommitmentKnowledge): AlikeKind | null {
  if (mode === callMode) return 'call';
  if (mode === goBetweenMode) return null;
  if (mode !== null) return 'meeting';
  return alike.find(({ kind, stems }) => kind !== 'deed' && stems.has(verb))?.kind ?? null;
}

/** Persons who act for each country. */
function personsOf({ report: { event } }: Deed): ReadonlyMap<string, ReadonlySet<string>> {
  const all = [...event.actors, ...event.recipients].flatMap(({ actorId, country }) =>
    country !== null && actorId !== null && actorId !== country ? [{ actorId, country }] : [],
  );
  const byCountry = Map.groupBy(all, ({ country }) => country);
  return new Map(
    [...byCountry].map(([country, persons]) => [country, new Set(persons.map(({ actorId }) => actorId))]),
  );
}

/** Whether one of the promised persons of each country takes part; null where the deed names nobody of that country. */
function fittingPersons(promise: Deed, deed: Deed): readonly (boolean | null)[] {
  const doers = personsOf(deed);
  return [...personsOf(promise)].map(([country, persons]) => {
    const others = doers.get(country);
    return others === undefined ? null : !persons.isDisjointFrom(others);
  });
}

/** True where both name persons of one country, and none of them in common: the ministers, not the presidents. */
export function areOthers(promise: Deed, deed: Deed): boolean {
  return fittingPersons(promise, deed).includes(false);
}

/** What an envoy without a name did is no meeting of the president: who is named in the promise is named in the deed. */
function haveFittingPersons(promise: Deed, deed: Deed): boolean {
  const fitting = fittingPersons(promise, deed);
  return fitting.length === 0 || (fitting.includes(true) && !fitting.includes(false));
}

/** Leaders promise "to begin technical talks", which others then begin in their name. */
function areSuchTalks(promise: Deed, deed: Deed, knowledge: CommitmentKnowledge): boolean {
  const shared = promise.objects.intersection(deed.objects).difference(promise.names);
  return wayOf(promise, knowledge) === null && promise.verb === deed.verb && shared.size > 0;
}

/** A meeting in another country is another meeting. */
export function isElsewhere(a: Deed, b: Deed): boolean {
  const [left, right] = [a, b].map(({ report }) => report.event.place?.country ?? null);
  return left !== null && right !== null && left !== right;
}

function isSameWay(a: Deed, b: Deed, knowledge: CommitmentKnowledge): boolean {
  const way = wayOf(a, knowledge);
  if (way !== null) return way === wayOf(b, knowledge);
  // "Pledged to open technical negotiations" and "technical negotiations opened".
  const shared = a.objects.intersection(b.objects).difference(a.names);
  return a.verb === b.verb || (shared.size > 0 && wayOf(b, knowledge) !== 'call');
}

const atSide = /\b(?:on|at|in) the (?:sidelines?|margins?|fringes?|edges?)\b/iu;

/** "On the sidelines of the summit": no visit, though the same two meet, and soon. */
export function isAtSide({ mode, report }: Deed): boolean {
  return mode !== visitMode && atSide.test(report.event.evidence.quote);
}

/** "Is to meet him at the edge of the summit" and "will pay a state visit to India". */
function areOtherOccasions(a: Deed, b: Deed): boolean {
  return (isAtSide(a) && b.mode === visitMode) || (isAtSide(b) && a.mode === visitMode);
}

/** True for a report of a meeting and one of it again. */
function mayBeOne(a: Deed, b: Deed, knowledge: CommitmentKnowledge): boolean {
  return isSameWay(a, b, knowledge) && !areOthers(a, b) && !isElsewhere(a, b) && !areOtherOccasions(a, b);
}

/** A plan that is told again this many days later is another one, where not both tell a day. */
const planLastsDays = 61;

function areLongApart(a: Deed, b: Deed): boolean {
  const [day, other] = [a, b].map(({ report }) => report.reported.to);
  return day != null && other != null && Math.abs(daysBetween(day, other)) > planLastsDays;
}

/** True for two reports of one meeting that is to come; `areDated` where both tell by when. */
export function isSamePlan(a: Deed, b: Deed, areDated: boolean, knowledge: CommitmentKnowledge): boolean {
  return mayBeOne(a, b, knowledge) && (areDated || !areLongApart(a, b));
}

/** True for a promise and a later report of the meeting. */
export function isSameMeeting(promise: Deed, deed: Deed, knowledge: CommitmentKnowledge): boolean {
  if (!mayBeOne(promise, deed, knowledge)) return false;
  return haveFittingPersons(promise, deed) || areSuchTalks(promise, deed, knowledge);
}
