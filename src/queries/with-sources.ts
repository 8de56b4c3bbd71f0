// Counts the sources of an answer over many articles, all in all and for each thing that several may tell of: how many articles, and
// how many of them repeat no other of the answer. The one place where answers do so.

import type { Ledger } from '../ledger/index.ts';
import type { WordWeights } from '../stories/index.ts';
import { storedByDay } from './by-day.ts';
import { loadArticles } from './entries-of.ts';
import { countSources, type FirstOfCopies, firstOfCopies, type SourceCount } from './first-of-copies.ts';
import type { ArticleLabel } from './types.ts';

/** Lists of what several articles may tell of. */
type CountedList = 'states' | 'standing' | 'commitments' | 'series';
/** Lists of lines of one article each. */
type LineList = 'acts' | 'figures';

const countedLists: ReadonlySet<string> = new Set<CountedList>([
  'states',
  'standing',
  'commitments',
  'series',
]);
const lineLists: ReadonlySet<string> = new Set<LineList>(['acts', 'figures']);

interface Counted {
  readonly sources: SourceCount;
}

export interface MayRepeat {
  /** The article that this line's article repeats, where the answer has that, too. */
  readonly copyOf?: string;
}

type ListOf<List, More> = List extends readonly (infer Item)[] ? readonly (Item & More)[] : List;

/** An answer with its sources counted. */
export type WithSources<Answer> = Counted & {
  readonly [Key in keyof Answer]: Key extends CountedList
    ? ListOf<Answer[Key], Counted>
    : Key extends LineList
      ? ListOf<Answer[Key], MayRepeat>
      : Answer[Key];
};

/** Ids of all articles that something rests on, wherever in it they stand. */
function articleIdsIn(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) articleIdsIn(item, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      if (key === 'article') found.add((inner as ArticleLabel).id);
      // A promise does not rest on what may only be its keeping.
      else if (key !== 'nearOutcomes') articleIdsIn(inner, found);
  return found;
}

async function findFirsts(
  ledger: Ledger,
  ids: ReadonlySet<string>,
  weights: WordWeights,
): Promise<FirstOfCopies> {
  const articles = await loadArticles(ledger, ids);
  return firstOfCopies(ledger, articles.toSorted(storedByDay), weights);
}

function markCopy(line: object, copies: FirstOfCopies): object {
  const [id = ''] = articleIdsIn(line);
  const first = copies.get(id);
  return first === undefined ? line : { ...line, copyOf: first };
}

function countIn(key: string, value: unknown, copies: FirstOfCopies): unknown {
  if (!Array.isArray(value)) return value;
  const items = value as readonly object[];
  if (countedLists.has(key))
    return items.map((item) => ({ ...item, sources: countSources(articleIdsIn(item), copies) }));
  return lineLists.has(key) ? items.map((item) => markCopy(item, copies)) : value;
}

/** The sources of some lines of such an answer. */
export function sourcesOfLines(
  lines: readonly (MayRepeat & { readonly article: ArticleLabel })[],
): SourceCount {
  const firsts = lines.flatMap(({ article, copyOf }) =>
    copyOf === undefined ? [] : [[article.id, copyOf] as const],
  );
  return countSources(
    lines.map(({ article }) => article.id),
    new Map(firsts),
  );
}

/** The answer with the sources of it all and of each state, promise and series, and with the lines marked that stand in a copy. */
export async function withSources<Answer extends object>(
  ledger: Ledger,
  answer: Answer,
  weights: WordWeights,
): Promise<WithSources<Answer>> {
  const ids = articleIdsIn(answer);
  const copies = await findFirsts(ledger, ids, weights);
  const counted = Object.entries(answer).map(([key, value]) => [key, countIn(key, value, copies)]);
  return { ...Object.fromEntries(counted), sources: countSources(ids, copies) } as WithSources<Answer>;
}
