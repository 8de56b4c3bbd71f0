// Of the acts that may have been by a day those that were later, as dated reports of the same happening tell: a page of which nobody knows
// from which of many months it is has its acts on the day that others give them.

import type { Clocks, Ledger } from '../ledger/index.ts';
import { daysOfHappening, type EventKnowledge } from '../stories/index.ts';
import { ruledLinks } from './corrected/index.ts';
import { loadArticles } from './entries-of.ts';
import { storiesAround } from './stories-around.ts';
import { happeningsAmong } from './story-events.ts';
import type { ActLine } from './types.ts';

/** What has been, or goes on; what lies ahead may be later than the day. */
const done: ReadonlySet<ActLine['status']> = new Set(['happened', 'ongoing', 'background']);

interface Asked {
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
}

/** The first day of the happening that each of the acts tells, by the id of the act, where dated reports tell it. */
async function firstDays(
  ledger: Ledger,
  acts: readonly ActLine[],
  { clocks: { on: _, ...clocks }, includePossibly }: Asked,
  knowledge: EventKnowledge,
): Promise<ReadonlyMap<string, string>> {
  const articleIds = [...new Set(acts.map(({ article }) => article.id))];
  const ruled = await ruledLinks(ledger, 'same-story');
  const found = new Map<string, string>();
  for (const story of await storiesAround({ ledger, clocks, includePossibly, ruled }, articleIds)) {
    if (!story.articleIds.some((id) => articleIds.includes(id))) continue;
    const members = await loadArticles(ledger, story.articleIds);
    for (const told of await happeningsAmong(ledger, members, clocks, knowledge)) {
      const from = daysOfHappening(told.map(({ event }) => event))?.from ?? null;
      if (from !== null) for (const { id } of told) found.set(id, from);
    }
  }
  return found;
}

/** The answer without them; the same where no day of the world is asked for, or where all acts have days. */
export async function leaveOutLater<
  Answer extends { readonly acts: readonly ActLine[]; readonly clocks: Clocks },
>(
  ledger: Ledger,
  answer: Answer,
  { includePossibly }: Pick<Asked, 'includePossibly'>,
  knowledge: () => EventKnowledge,
): Promise<Answer> {
  const { clocks, acts } = answer;
  const { on } = clocks;
  const mayBeLater = ({ status, occurred }: ActLine) =>
    on !== undefined && done.has(status) && (occurred.to === null || occurred.to > on);
  const doubtful = acts.filter(mayBeLater);
  if (on === undefined || doubtful.length === 0) return answer;
  const days = await firstDays(ledger, doubtful, { clocks, includePossibly }, knowledge());
  const isLater = (line: ActLine) => mayBeLater(line) && (days.get(line.id) ?? '') > on;
  return { ...answer, acts: acts.filter((line) => !isLater(line)) };
}
