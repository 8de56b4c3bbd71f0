// Of a large record the newest articles, by whole days: what can be read while somebody waits. What was read says so by the day after
// which it was told.

import type { ArticleDays, Clocks, Ledger } from '../ledger/index.ts';
import { compareText } from '../text/index.ts';
import type { Day } from '../time/index.ts';
import { knownBy } from './corrected/index.ts';

export interface NewestArticles {
  readonly articleIds: readonly string[];
  /** Only what was told after this day is among them; null where all are. */
  readonly toldAfter: Day | null;
}

export interface NewestWanted {
  readonly clocks: Clocks;
  /** None that was told later. */
  readonly until: Day;
  /** As many days as it takes for so many articles. */
  readonly most: number;
  /** Only of these; of all where nothing is said. */
  readonly among?: ReadonlySet<string>;
}

/** By which day it was surely told; an article without a day was by when it was taken. */
function toldOn({ reported: { to }, recordedAt }: ArticleDays): Day {
  const taken = recordedAt.slice(0, 'YYYY-MM-DD'.length);
  return to === null || to > taken ? taken : to;
}

/** Those that the clocks leave out, are left out. Null where there are no more than so many: then all may be read. */
export async function newestArticles(ledger: Ledger, wanted: NewestWanted): Promise<NewestArticles | null> {
  const { clocks, until, most, among } = wanted;
  if (among !== undefined) return findNewest(ledger, wanted);
  const name = `newest articles ${JSON.stringify([clocks, until, most])}`;
  return ledger.kept(name, () => findNewest(ledger, wanted));
}

async function findNewest(
  ledger: Ledger,
  { clocks, until, most, among }: NewestWanted,
): Promise<NewestArticles | null> {
  const { recorded } = clocks;
  const all = await ledger.articleDays(recorded === undefined ? {} : { recorded });
  const heads = among === undefined ? all : all.filter(({ articleId }) => among.has(articleId));
  if (heads.length <= most) return null;
  const known = heads.filter((head) => knownBy(head, clocks) !== null);
  if (known.length <= most) return null;
  const told = known
    .map((head) => ({ id: head.articleId, day: toldOn(head) }))
    .filter(({ day }) => day <= until)
    .sort((a, b) => compareText(b.day, a.day));
  const last = told[most - 1]?.day;
  const older = last === undefined ? undefined : told.find(({ day }) => day < last);
  const toldAfter = older?.day ?? null;
  return {
    articleIds: told.flatMap(({ id, day }) => (toldAfter === null || day > toldAfter ? [id] : [])),
    toldAfter,
  };
}
