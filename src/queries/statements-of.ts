// What an actor is reported to have said. Statements are no acts: who is only quoted has none, and his timeline is empty.

import type { Clocks, Ledger } from '../ledger/index.ts';
import { compareText } from '../text/index.ts';
import type { Day } from '../time/index.ts';
import { labelArticles } from './label-articles.ts';
import { toClaimLines } from './to-lines.ts';
import type { ClaimLine, Side } from './types.ts';

export interface Statements {
  readonly total: number;
  /** The newest by the day of their article, the oldest of them first. */
  readonly newest: readonly ClaimLine[];
}

/** So many are shown beside an answer that is about acts. */
const mostShown = 20;

export interface StatementsQuestion {
  readonly side: Side;
  /** Only statements whose article may have been published on or after this day. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
}

function isWithin({ article: { published } }: ClaimLine, { from, to }: StatementsQuestion): boolean {
  const first = published.from ?? published.to;
  const last = published.to ?? published.from;
  return (from === null || last === null || last >= from) && (to === null || first === null || first <= to);
}

/** The statements of which the side is the source; null where there are none. */
export async function statementsOf(ledger: Ledger, question: StatementsQuestion): Promise<Statements | null> {
  const { side, clocks, includePossibly } = question;
  const found = await ledger.findings({ kinds: ['claim'], participants: [side], clocks });
  const known = found.filter(({ onlyPossiblyKnown }) => includePossibly || !onlyPossiblyKnown);
  const lines = toClaimLines(known, await labelArticles(ledger, known))
    .filter((line) => isWithin(line, question))
    .toSorted(
      (a, b) =>
        compareText(a.article.published.from ?? '', b.article.published.from ?? '') ||
        compareText(a.article.id, b.article.id) ||
        a.span.start - b.span.start ||
        compareText(a.id, b.id),
    );
  return lines.length === 0 ? null : { total: lines.length, newest: lines.slice(-mostShown) };
}
