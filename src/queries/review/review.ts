// The queue of what a person should look at: every record that is in doubt, the sooner the more hangs on it. What people have ruled on
// has left it, and comes back where a ruling is undone. Worked out when asked, from what the clocks allow.

import { linkOf, namingsOf } from '../../corrections/index.ts';
import { compareText } from '../../text/index.ts';
import type { CorrectedLedger } from '../corrected/index.ts';
import type { Draft } from './draft.ts';
import { draftActs, weighActs } from './draft-acts.ts';
import { draftArticles } from './draft-articles.ts';
import { draftFigures } from './draft-figures.ts';
import { draftLinks } from './draft-links.ts';
import { findLinks } from './find-links.ts';
import { type Scanned, scanRecords } from './scan-records.ts';
import type { ReviewAnswer, ReviewItem, ReviewKnowledge, ReviewQuestion } from './types.ts';
import { type Weighed, weighReasons } from './weigh-reasons.ts';

interface Waiting {
  readonly draft: Draft;
  readonly weighed: Weighed;
}

async function draftAll(
  ledger: CorrectedLedger,
  scanned: Scanned,
  question: ReviewQuestion,
  knowledge: ReviewKnowledge,
): Promise<readonly Draft[]> {
  const acts = weighActs(scanned, question, knowledge);
  const links = await findLinks(ledger, scanned, question, knowledge);
  return [
    ...draftActs(acts, scanned, links),
    ...draftFigures(scanned, knowledge),
    ...draftArticles(scanned),
    ...draftLinks(links.doubtful, scanned, acts),
  ];
}

/** The most pressing first; of equal ones always in the same order. */
function rank(drafts: readonly Draft[]): readonly Waiting[] {
  const waiting = drafts.flatMap((draft): Waiting[] => {
    const weighed = weighReasons(draft.reasons);
    return weighed === null ? [] : [{ draft, weighed }];
  });
  return waiting.toSorted(
    (a, b) => b.weighed.priority - a.weighed.priority || compareText(a.draft.id, b.draft.id),
  );
}

function toItem({ draft: { id, subject }, weighed }: Waiting): ReviewItem {
  return { id, ...weighed, ...subject() };
}

/** Records that standing corrections name, and questions of two that they decide. */
async function countReviewed(ledger: CorrectedLedger): Promise<number> {
  const { standing } = await ledger.rulings();
  const ruled = standing.flatMap((made) => {
    const link = linkOf(made)?.link;
    return link === undefined ? namingsOf(made).map(({ entryId }) => entryId) : [JSON.stringify(link.of)];
  });
  return new Set(ruled).size;
}

/** Kept until the next ruling or page. */
export async function askReview(
  ledger: CorrectedLedger,
  question: ReviewQuestion,
  knowledge: ReviewKnowledge,
): Promise<ReviewAnswer> {
  return ledger.kept(`review ${JSON.stringify(question)}`, () => workOutReview(ledger, question, knowledge));
}

async function workOutReview(
  ledger: CorrectedLedger,
  question: ReviewQuestion,
  knowledge: ReviewKnowledge,
): Promise<ReviewAnswer> {
  const { sides, clocks, day, limit } = question;
  const scanned = await scanRecords(ledger, question);
  const waiting = rank(await draftAll(ledger, scanned, question, knowledge));
  return {
    ...{ sides, clocks, day },
    remaining: waiting.length,
    reviewed: await countReviewed(ledger),
    reach: { articles: scanned.articles.size, older: scanned.older },
    items: waiting.slice(0, limit).map(toItem),
    leftOut: { possiblyKnown: scanned.possiblyKnown },
  };
}
