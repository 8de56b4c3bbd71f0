// Orders the dates of a page: the day that most of its independent parts agree on comes first.

import type { StampDraft } from './stamp-draft.ts';

/**
 * What one part of a page counts for where it names a day, by rule; parts less sure than `countedTrust` do not vote. The day
 * that a page shows by its headline goes before one statement of its data, which keep first drafts, imports and schedules.
 */
const votes: Readonly<Record<string, number>> = {
  'json-ld': 3,
  'meta-published': 2.5,
  url: 2,
  microdata: 1.8,
  'time-element': 1.5,
  'visible-date': 4,
  'dated-element': 2,
  dateline: 2,
};
const countedTrust = 60;

/** Parts of a page that are made apart: an importer's slip or a template's date is in one of them. */
const madeBy: Readonly<Record<string, string>> = {
  'json-ld': 'data',
  'meta-published': 'data',
  microdata: 'data',
  url: 'address',
  dateline: 'prose',
};
const shownToReaders = 'shown';
/** What the agreement of parts made apart counts for, for each beyond the first. */
const agreementVotes = 2.5;

const dayMs = 86_400_000;

const dayOf = ({ value }: StampDraft): string => value.slice(0, 10);

/** The votes of all parts that tell a day, and more where parts made apart agree on it. */
function votesFor(told: readonly StampDraft[]): number {
  const makers = new Set(told.map(({ ruleId }) => madeBy[ruleId] ?? shownToReaders));
  const sum = told.reduce((all, { ruleId }) => all + (votes[ruleId] ?? 0), 0);
  return sum + agreementVotes * (makers.size - 1);
}

function countVotes(drafts: readonly StampDraft[]): ReadonlyMap<string, number> {
  const best = new Map<string, StampDraft>();
  for (const draft of drafts) {
    if (draft.role === 'modified' || draft.trust < countedTrust) continue;
    const other = best.get(draft.ruleId);
    if (other === undefined || draft.trust > other.trust) best.set(draft.ruleId, draft);
  }
  const days = Map.groupBy(best.values(), dayOf);
  return new Map([...days].map(([day, told]) => [day, votesFor(told)]));
}

/** Hour in Greenwich of an instant told in its time; null for all else, midnight among them: that is a day without an hour. */
function greenwichHour({ value }: StampDraft): number | null {
  const clock = /T(\d{1,2}):(\d{2})(?::(\d{1,2}))?[\d.]*(?:Z|[+-]00:?00)$/u.exec(value);
  if (clock === null || /T0?0:00(?::00)?(?:\D|$)/u.test(value)) return null;
  return Number(clock[1]);
}

const localRules = /^(?:url|visible-date|dated-element|meta-published|time-element|microdata)$/u;
/** Newsrooms lie from 11 hours behind Greenwich to 13 before it. */
const latestEvening = 12;
const earliestMorning = 10;

/** The day that the page shows its readers, where the first stamp tells that evening or morning in Greenwich time. */
function localDay(first: StampDraft, drafts: readonly StampDraft[]): string {
  const day = dayOf(first);
  const hour = greenwichHour(first);
  if (hour === null) return day;
  const told = drafts
    .filter(
      (draft) => draft.trust >= countedTrust && draft.role !== 'modified' && localRules.test(draft.ruleId),
    )
    .filter((draft) => greenwichHour(draft) === null)
    .map(dayOf);
  const [other] = told;
  if (other === undefined || told.includes(day)) return day;
  const apart = (Date.parse(other) - Date.parse(day)) / dayMs;
  const isEvening = apart === -1 && hour <= latestEvening;
  return isEvening || (apart === 1 && hour >= earliestMorning) ? other : day;
}

/** So sure a date of a change goes before dates of publication that are not sure enough to vote. */
const changedBesideTrust = 54;

/** Less sure dates are kept only where no other dates the page: they are those of lists, comments and events. */
const changedTrust = 40;

function isWorthKeeping({ role, trust, ruleId }: StampDraft): boolean {
  if (ruleId === 'url-month') return true;
  return trust >= (role === 'modified' ? changedTrust : countedTrust);
}

/**
 * Drafts by trust, those of the likeliest day of publication first. A bare date that wins over one said to be of
 * publication is said so too: the page shows it to its readers as such.
 */
export function rankStamps(drafts: readonly StampDraft[]): readonly StampDraft[] {
  const sorted = drafts.toSorted((a, b) => b.trust - a.trust);
  const counted = countVotes(sorted);
  const most = Math.max(0, ...counted.values());
  const likeliest = sorted.find((draft) => draft.role !== 'modified' && counted.get(dayOf(draft)) === most);
  const surest = sorted.find(({ role, trust }) => role !== 'modified' || trust >= changedBesideTrust);
  const first = likeliest ?? surest ?? sorted[0];
  if (first === undefined) return [];
  const day = localDay(first, sorted);
  const isOfDay = (draft: StampDraft): boolean =>
    dayOf(draft) === day && (draft.role === 'modified') === (first.role === 'modified');
  const [winner, ...witnesses] = sorted.filter(isOfDay);
  const others = sorted.filter((draft) => !isOfDay(draft) && isWorthKeeping(draft));
  const isRivalled = others.some(({ role }) => role === 'published');
  const top: readonly StampDraft[] =
    winner === undefined ? [] : [isRivalled ? { ...winner, role: 'published' } : winner];
  return [...top, ...witnesses, ...others];
}
