// Old text under a new date: what a copy reports it reports as of the day of its original, so that a promise which an article repeats
// two years later is not made anew.

import type { Ledger } from '../ledger/index.ts';
import type { Report, WordWeights } from '../stories/index.ts';
import type { Day } from '../time/index.ts';
import { storedByDay } from './by-day.ts';
import { loadArticles } from './entries-of.ts';
import type { Sourced } from './find-reports.ts';
import { type FirstOfCopies, firstOfCopies } from './first-of-copies.ts';
import { bareWords } from './same-words.ts';

/** What is shorter two articles may say alike, though neither has it from the other. */
const fewestWords = 4;

/** What tells a copy; asked for where two articles say the same. */
export interface CopyKnowledge {
  readonly weights: () => WordWeights;
}

function articleOf({ event }: Report): string {
  return event.evidence.articleId;
}

/** What it tells, in bare words. */
function wordsOf({ event: { type, mode, evidence } }: Report): string {
  return [type, mode, bareWords(evidence.quote)].join('\t');
}

/** By the id of each article that says something in the very words of others: these, and itself. */
function articlesAlike(reports: readonly Report[]): ReadonlyMap<string, ReadonlySet<string>> {
  const alike = new Map<string, Set<string>>();
  for (const [words, told] of Map.groupBy(reports, wordsOf)) {
    const ids = new Set(told.map(articleOf));
    if (ids.size < 2 || words.split(' ').length < fewestWords) continue;
    for (const id of ids) alike.set(id, ids.union(alike.get(id) ?? ids));
  }
  return alike;
}

/** Counted from the day of a page that only repeats another, "on Wednesday" tells nothing: what the text states by itself stays. */
function ownDays({
  occurred,
  occurredBasis,
}: Report['event']): Pick<Report['event'], 'occurred' | 'occurredBasis'> {
  return occurredBasis === 'stated' || occurredBasis === 'corrected'
    ? { occurred, occurredBasis }
    : { occurred: { from: null, to: null }, occurredBasis: 'none' };
}

/** With the days of its original, where one of these is; the day of the deed from the same words, or as the copy states it. */
function asOfOriginal(
  report: Report,
  byArticle: ReadonlyMap<string, readonly Report[]>,
  copies: FirstOfCopies,
): Report {
  const told = byArticle.get(copies.get(articleOf(report)) ?? '');
  const [first] = told ?? [];
  if (told === undefined || first === undefined) return report;
  const same = told.find((other) => wordsOf(other) === wordsOf(report));
  const { occurred, occurredBasis } = same?.event ?? ownDays(report.event);
  return {
    ...report,
    isRepeat: true,
    reported: first.reported,
    event: { ...report.event, occurred, occurredBasis },
  };
}

/** What a copy tells only after the day is not told on it, whatever day its original is of. */
function isToldBy({ reported: { from, to } }: Report, day: Day): boolean {
  return (to ?? from ?? '') <= day;
}

/** The same reports in the same order; those of copies by the day with the days of what they repeat, where that is among them. */
export async function asFirstTold<Found extends Sourced<Report>>(
  ledger: Ledger,
  found: Found,
  day: Day,
  { weights }: CopyKnowledge,
): Promise<Found> {
  const alike = articlesAlike(found.reports);
  if (alike.size === 0) return found;
  const articles = (await loadArticles(ledger, [...alike.keys()])).toSorted(storedByDay);
  const isAlike = (id: string, otherId: string) => alike.get(id)?.has(otherId) === true;
  const copies = await firstOfCopies(ledger, articles, weights(), isAlike);
  const byArticle = Map.groupBy(found.reports, articleOf);
  const reports = found.reports.map((report) =>
    isToldBy(report, day) ? asOfOriginal(report, byArticle, copies) : report,
  );
  return { ...found, reports };
}
