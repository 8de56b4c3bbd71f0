// Finds articles that may tell in plain words what became of promises between the asked sides: by the words of the promises, whatever acts
// the articles tell.

import type { Ledger } from '../ledger/index.ts';
import {
  type CommitmentKnowledge,
  type LaterText,
  type Report,
  type RuledLinks,
  type WordsToFind,
  wordsToFind,
} from '../stories/index.ts';
import type { Day } from '../time/index.ts';
import { ruledLinks } from './corrected/index.ts';
import { entriesOf } from './entries-of.ts';
import type { Sourced, Wanted } from './find-reports.ts';
import { labelOf } from './label-articles.ts';

/** Reports with articles beside them, which have their labels, too. */
export interface WithTexts extends Sourced<Report> {
  readonly texts?: readonly LaterText[];
  /** Promises and articles, by their ids, of which people say that the one is not ended by the other. */
  readonly apart?: RuledLinks['apart'];
}

/** So many passages are looked at for the words of one promise, and so many articles are read for all: the best of each search first. */
const mostPassages = 20;
const mostArticles = 240;

async function articlesWith(
  ledger: Ledger,
  { words, after }: WordsToFind,
  { clocks: { on: _, ...clocks }, includePossibly }: Wanted,
  day: Day,
): Promise<readonly string[]> {
  const { hits } = await ledger.search(words, clocks, { limit: mostPassages, includePossibly });
  return hits.flatMap(({ articleId, reported }) => {
    const told = reported.to;
    return told !== null && told > after && told <= day ? [articleId] : [];
  });
}

/** The first of each list, then the second of each, and so on, each once. */
function inTurns(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? []));
  return [...new Set(turns.flat())];
}

/** The same reports, with the articles that may tell more of the promises that are still open on the day. */
export async function withLaterTexts(
  ledger: Ledger,
  sourced: Sourced<Report>,
  wanted: Wanted & { readonly day: Day },
  knowledge: CommitmentKnowledge,
): Promise<WithTexts> {
  const { day } = wanted;
  const { apart } = await ruledLinks(ledger, 'ends-promise');
  const searches = wordsToFind(sourced.reports, knowledge, { on: day, apart });
  const found = await Promise.all(searches.map((search) => articlesWith(ledger, search, wanted, day)));
  const labels = new Map(sourced.labels);
  const texts: LaterText[] = [];
  for await (const stored of entriesOf(ledger, inTurns(found).slice(0, mostArticles))) {
    if (stored.kind !== 'article') continue;
    const label = labelOf(stored);
    labels.set(stored.id, label);
    texts.push({ articleId: stored.id, reported: label.published, text: stored.content.text });
  }
  return { ...sourced, labels, texts, apart };
}
