// Stories by how many independent articles they have. To count these the texts of a story are compared, so that only as many stories are
// counted as it takes: a story has no more independent articles than articles.

import type { Ledger } from '../ledger/index.ts';
import type { Story, WordWeights } from '../stories/index.ts';
import { compareText } from '../text/index.ts';
import { storedByDay } from './by-day.ts';
import { loadArticles } from './entries-of.ts';
import type { StoredArticle } from './find-article.ts';
import { countSources, type FirstOfCopies, firstOfCopies, originalsFirst } from './first-of-copies.ts';
import { type MoreToCome, type Portion, refusePlace } from './take-portion.ts';

/** A story with its articles, and which of them repeat others. */
export interface CountedStory {
  readonly id: string;
  readonly members: readonly StoredArticle[];
  readonly copies: FirstOfCopies;
  readonly independent: number;
}

export interface RankedStories extends MoreToCome {
  /** Those with most independent articles first; of as many those with more articles. */
  readonly taken: readonly CountedStory[];
}

export async function countStory(
  ledger: Ledger,
  { articleIds }: Story,
  weights: WordWeights,
): Promise<CountedStory> {
  const byDay = (await loadArticles(ledger, articleIds)).toSorted(storedByDay);
  const copies = await firstOfCopies(ledger, byDay, weights);
  const members = originalsFirst(byDay, copies);
  const { independent } = countSources(
    members.map(({ id }) => id),
    copies,
  );
  return { id: members[0]?.id ?? '', members, copies, independent };
}

function byRank(a: CountedStory, b: CountedStory): number {
  return b.independent - a.independent || b.members.length - a.members.length || compareText(a.id, b.id);
}

/** Where in the ranking the place that was asked for is; undefined while it has not come up. */
function startAfter(ranked: readonly CountedStory[], after: string | undefined): number | undefined {
  if (after === undefined) return 0;
  const at = ranked.findIndex(({ id }) => id.startsWith(after));
  return at < 0 ? undefined : at + 1;
}

/** True where no story of so many articles, or of fewer, can come before the last of the portion. */
function isSettled(ranked: readonly CountedStory[], end: number, articles: number): boolean {
  const last = ranked[end - 1];
  return last !== undefined && articles < last.independent;
}

/** Throws as `refusePlace` does. */
export async function rankStories(
  ledger: Ledger,
  stories: readonly Story[],
  { most = stories.length, after }: Portion,
  weights: WordWeights,
): Promise<RankedStories> {
  const largestFirst = stories.toSorted((a, b) => b.articleIds.length - a.articleIds.length);
  const ranked: CountedStory[] = [];
  for (const story of largestFirst) {
    const start = startAfter(ranked, after);
    if (start !== undefined && isSettled(ranked, start + most, story.articleIds.length)) break;
    ranked.push(await countStory(ledger, story, weights));
    ranked.sort(byRank);
  }
  const start = startAfter(ranked, after) ?? refusePlace(after ?? '');
  const taken = ranked.slice(start, start + most);
  const more = stories.length - start - taken.length;
  return { taken, more, next: more === 0 ? null : (taken.at(-1)?.id ?? null) };
}
