// Whether two meetings, visits or calls are one: the same persons, the same place where both name one, and the same way to meet.
// "Will visit China" and "Xi receives Lukashenko"; not "spoke by telephone", nor the visit of an envoy.

import type { AlikeKind } from '../../../tables/index.ts';
import type { CommitmentKnowledge } from '../knowledge.ts';
import type { Deed } from '../types.ts';

const callMode = 'phone';
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

/** A meeting in another country is another meeting. */
export function isElsewhere(a: Deed, b: Deed): boolean {
  const [left, right] = [a, b].map(({ report }) => report.event.place?.country ?? null);
  return left !== null && right !== null && left !== right;
}

function isSameWay(a: Deed, b: Deed, knowledge: CommitmentKnowledge): boolean {
  const way = wayOf(a, knowledge);
  return way === null ? a.verb === b.verb : way === wayOf(b, knowledge);
}

/** True for two reports of one meeting that is to come. */
export function isSamePlan(a: Deed, b: Deed, knowledge: CommitmentKnowledge): boolean {
  return isSameWay(a, b, knowledge) && !areOthers(a, b) && !isElsewhere(a, b);
}

/** True for a promise and a later report of the meeting. */
export function isSameMeeting(promise: Deed, deed: Deed, knowledge: CommitmentKnowledge): boolean {
  return isSamePlan(promise, deed, knowledge) && haveFittingPersons(promise, deed);
}
