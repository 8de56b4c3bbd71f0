// What stands between two actors on a day, as known on a day: every line with its sentence.

import type { Clocks, Ledger } from '../ledger/index.ts';
import { compareText } from '../text/index.ts';
import type { Day } from '../time/index.ts';
import { asFirstTold } from './as-first-told.ts';
import { type CommitmentLine, commitmentsBetween } from './commitments.ts';
import { lookupFigures } from './figure-places.ts';
import { figuresOfPair } from './figures-of-pair.ts';
import type { PairKnowledge } from './find-between.ts';
import { withLaterTexts } from './find-later-texts.ts';
import { promisesOfTwo } from './find-promises.ts';
import { isNamed } from './find-reports.ts';
import { listActs, type Rest, type Stretch } from './list-acts.ts';
import { askStanding, type StandingLine } from './standing.ts';
import { toFigureLines } from './to-lines.ts';
import type { ActLine, AnswerHead, FigureLine, Side } from './types.ts';

export interface PairQuestion extends Stretch {
  readonly sides: readonly [Side, Side];
  readonly clocks: Clocks;
  /** The day whose state of affairs is asked for. */
  readonly day: Day;
  /** Also lines that were known only if their article was written early in its interval. */
  readonly includePossibly: boolean;
}

/** What a pair is asked for under one day after the other: without what only the sentences around its acts tell. */
export interface PairInBrief extends AnswerHead, Rest {
  readonly sides: readonly [Side, Side];
  readonly day: Day;
  /** What stands between them on the day, and what was only announced. */
  readonly standing: readonly StandingLine[];
  /** The day after which promises were looked for, as the newest reports tell of them; null where all reports were read. */
  readonly promisesAfter: Day | null;
  /** Of reports that name one of the two alone, only those told after this day were read for the promises; null where all were. */
  readonly aloneAfter: Day | null;
  /** Promises that are open or overdue on the day. */
  readonly commitments: readonly CommitmentLine[];
  /** Acts between the two, by the world's clock: all, or the newest of them. */
  readonly acts: readonly ActLine[];
  readonly articles: number;
}

export interface PairAnswer extends PairInBrief {
  /** Counts and sums about both sides, or of one in an act's own sentence, in the articles of those acts, alike ones side by side. */
  readonly figures: readonly FigureLine[];
}

/** Alike figures side by side: by unit (those without one last), then by their day and size, then by their place. */
function orderFigures(lines: readonly FigureLine[]): FigureLine[] {
  return lines.toSorted(
    (a, b) =>
      Number(a.unit === null) - Number(b.unit === null) ||
      compareText(a.unit ?? '', b.unit ?? '') ||
      compareText(a.asOf ?? '', b.asOf ?? '') ||
      (a.low ?? 0) - (b.low ?? 0) ||
      compareText(a.article.id, b.article.id) ||
      a.span.start - b.span.start,
  );
}

function isUnfinished({ state, firmness }: CommitmentLine): boolean {
  return (state === 'open' || state === 'overdue') && firmness !== 'expected';
}

function isPresent({ isLasting, state }: StandingLine): boolean {
  return isLasting || state === null || state === 'expired';
}

/** Counts and sums of the pair in the articles of these acts, which are known as surely as the acts are. */
async function figuresBeside(
  ledger: Ledger,
  acts: readonly ActLine[],
  { sides, clocks }: PairQuestion,
): Promise<readonly FigureLine[]> {
  const labels = new Map(acts.map(({ article }) => [article.id, article]));
  const articleIds = [...labels.keys()];
  const found =
    (await ledger.figuresUnder({ articleIds, keys: lookupFigures(sides), clocks })) ??
    (await ledger.findings({ kinds: ['figure'], articleIds, clocks }));
  const counts = found.flatMap((finding) =>
    finding.entry.kind === 'figure' ? [{ ...finding.entry.content, finding }] : [],
  );
  const told = acts.map(({ article, span }) => ({ articleId: article.id, span }));
  const wanted = figuresOfPair(counts, sides, told, isNamed).map(({ finding }) => finding);
  return orderFigures(toFigureLines(wanted, labels));
}

/** Where the newest acts are asked for, promises are read from about so many of the newest reports of both. */
const promiseReports = 100;

async function askPresent(
  ledger: Ledger,
  question: PairQuestion,
  knowledge: PairKnowledge,
): Promise<Pick<PairAnswer, 'standing' | 'promisesAfter' | 'aloneAfter' | 'commitments'>> {
  const { sides, day } = question;
  const { states } = await askStanding(ledger, question, knowledge.standing);
  const most = question.newest === undefined ? undefined : promiseReports;
  const ofPromises = await promisesOfTwo(ledger, sides, { ...question, most }, knowledge.commitments);
  const told = await asFirstTold(ledger, ofPromises, day, knowledge.commitments);
  const withTexts = await withLaterTexts(ledger, told, question, knowledge.commitments);
  return {
    standing: states.filter(isPresent),
    promisesAfter: ofPromises.after,
    aloneAfter: ofPromises.aloneAfter,
    commitments: commitmentsBetween(withTexts, sides, day, knowledge.commitments).filter(isUnfinished),
  };
}

export async function askPairInBrief(
  ledger: Ledger,
  question: PairQuestion,
  knowledge: PairKnowledge,
): Promise<PairInBrief> {
  const { sides, clocks, day } = question;
  const { acts, possiblyKnown, ...rest } = await listActs(ledger, { ...question, use: 'between' });
  return {
    sides,
    clocks,
    day,
    ...(await askPresent(ledger, question, knowledge)),
    acts,
    ...rest,
    articles: new Set(acts.map(({ article }) => article.id)).size,
    leftOut: { possiblyKnown },
  };
}

export async function askPair(
  ledger: Ledger,
  question: PairQuestion,
  knowledge: PairKnowledge,
): Promise<PairAnswer> {
  const { articles, leftOut, ...brief } = await askPairInBrief(ledger, question, knowledge);
  return { ...brief, figures: await figuresBeside(ledger, brief.acts, question), articles, leftOut };
}
