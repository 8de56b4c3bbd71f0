// What comes to a story and leaves it: its articles, which of them repeats which, and the acts that several of them tell.

import type { Change, StoryLine } from '../../queries/index.ts';
import { inQuotes } from '../../text/index.ts';
import { renderSource } from './render-act.ts';
import { shortId } from './short-id.ts';

export interface SaidOfStory {
  readonly mark: '-' | '+' | '~';
  readonly words: string;
}

type Article = StoryLine['articles'][number];
type Happening = StoryLine['events'][number];

function articleWords(article: Article): string {
  return `article ${shortId(article.id)} ${inQuotes(article.headline ?? 'no headline')}, ${renderSource(article)}`;
}

function copyWords({ copyOf }: Article): string {
  return copyOf === null ? 'repeats no other' : `repeats ${shortId(copyOf)}`;
}

function happeningWords({ trigger, quote, actIds, articleIds }: Happening): string {
  return `told by ${articleIds.length} articles as one act: “${trigger}” in ${inQuotes(quote)} (${actIds.map(shortId).join(', ')})`;
}

/** What the one has and the other has not. */
function without<T>(some: readonly T[], others: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const known = new Set(others.map(keyOf));
  return some.filter((one) => !known.has(keyOf(one)));
}

const idOf = ({ id }: Article): string => id;
const actsOf = ({ actIds }: Happening): string => actIds.toSorted().join();

function changesOf<T>(
  [before, after]: readonly [readonly T[], readonly T[]],
  keyOf: (one: T) => string,
  wordsOf: (one: T) => string,
): readonly SaidOfStory[] {
  return [
    ...without(before, after, keyOf).map((one) => ({ mark: '-' as const, words: wordsOf(one) })),
    ...without(after, before, keyOf).map((one) => ({ mark: '+' as const, words: wordsOf(one) })),
  ];
}

function copyChanges(before: readonly Article[], after: readonly Article[]): readonly SaidOfStory[] {
  const was = new Map(before.map((article) => [article.id, article]));
  return after.flatMap((article) => {
    const one = was.get(article.id);
    if (one === undefined || one.copyOf === article.copyOf) return [];
    const words = `article ${shortId(article.id)} ${inQuotes(article.headline ?? 'no headline')} ${copyWords(one)} → ${copyWords(article)}`;
    return [{ mark: '~' as const, words }];
  });
}

/** In the order of articles, copies, acts; all of a story that comes or goes. */
export function storyChanges({ before, after }: Change<StoryLine>): readonly SaidOfStory[] {
  const [was, is] = [before?.articles ?? [], after?.articles ?? []];
  const happenings = [before?.events ?? [], after?.events ?? []] as const;
  return [
    ...changesOf([was, is], idOf, articleWords),
    ...copyChanges(was, is),
    ...changesOf(happenings, actsOf, happeningWords),
  ];
}
