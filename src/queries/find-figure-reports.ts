// Fetches the figures that are put side by side, with their articles: about one actor those that the newest articles give, about two what
// articles give that count something of both. The world's clock is left to the one who works the answer out.

import type { ActorKey, Clocks, Finding, Ledger } from '../ledger/index.ts';
import { figureAsTaken } from '../record/index.ts';
import type { FigureReport } from '../stories/index.ts';
import type { Day } from '../time/index.ts';
import { isNamed, marksIn, readArticles, type Sourced } from './find-reports.ts';
import { newestArticles } from './newest-articles.ts';

export interface FiguresWanted {
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  /** Of one who is counted in more articles, those that the newest of them give. */
  readonly isNewest?: boolean | undefined;
}

export interface FigureReports extends Sourced<FigureReport> {
  /** Only what was told after this day was read; null where all was. */
  readonly toldAfter: Day | null;
}

/** Of one actor's figures those of so many articles are read. */
const articlesOfOne = 1000;
/** Behind all days. */
const afterAll = '9999-12-31';

const kinds = ['figure'] as const;

type Found = Pick<FigureReports, 'toldAfter'> & { readonly findings: readonly Finding[] };

/** The figures of these articles about any of the sides: picked here, for articles and actors at once are looked up far slower. */
async function aboutAnyIn(
  ledger: Ledger,
  sides: readonly ActorKey[],
  articleIds: readonly string[],
  clocks: Clocks,
): Promise<readonly Finding[]> {
  const found = await ledger.findings({ kinds, articleIds, clocks });
  return found.filter(
    ({ entry }) =>
      entry.kind === 'figure' &&
      entry.content.about.some((reference) => sides.some((side) => isNamed(side, reference))),
  );
}

async function aboutOne(ledger: Ledger, side: ActorKey, wanted: FiguresWanted): Promise<Found> {
  const { on, ...clocks } = wanted.clocks;
  const own = wanted.isNewest === true ? await ledger.articlesWith('figure', side) : null;
  const newest =
    own === null || own.length <= articlesOfOne
      ? null
      : await newestArticles(ledger, {
          ...{ clocks, until: on ?? afterAll, most: articlesOfOne, among: new Set(own) },
        });
  if (newest === null)
    return { findings: await ledger.findings({ kinds, participants: [side], clocks }), toldAfter: null };
  const { articleIds, toldAfter } = newest;
  return { findings: await aboutAnyIn(ledger, [side], articleIds, clocks), toldAfter };
}

/** All figures about any of them in the articles that have one about all. */
async function aboutAll(
  ledger: Ledger,
  sides: readonly ActorKey[],
  { clocks: { on: _, ...clocks } }: FiguresWanted,
): Promise<Found> {
  const shared = await ledger.findings({ kinds, participants: sides, clocks });
  const articleIds = [...new Set(shared.map(({ articleId }) => articleId))];
  return { findings: await aboutAnyIn(ledger, sides, articleIds, clocks), toldAfter: null };
}

/** About one side or more. */
export async function findFigureReports(
  ledger: Ledger,
  sides: readonly ActorKey[],
  wanted: FiguresWanted,
): Promise<FigureReports> {
  const [side, other] = sides;
  const isOne = side !== undefined && other === undefined;
  const found = await (isOne ? aboutOne(ledger, side, wanted) : aboutAll(ledger, sides, wanted));
  const findings = found.findings.filter((one) => wanted.includePossibly || !one.onlyPossiblyKnown);
  const { labels } = await readArticles(ledger, findings);
  const reports = findings.flatMap(({ entry, articleId, recordedAt }): FigureReport[] => {
    const label = labels.get(articleId);
    if (entry.kind !== 'figure' || label === undefined) return [];
    return [{ id: entry.id, figure: figureAsTaken(entry.content, recordedAt), reported: label.published }];
  });
  return {
    ...{ reports, labels, marks: marksIn(findings), toldAfter: found.toldAfter },
    possiblyKnown: found.findings.length - findings.length,
  };
}
