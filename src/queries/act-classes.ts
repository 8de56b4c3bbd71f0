// The classes of the moves by which the acts of an article change what stands between two.

import type { ActClass, ArticleEntry, EventEntry } from '../ledger/index.ts';
import { type StandingKnowledge, stateClasses } from '../stories/index.ts';
import { labelOf } from './label-articles.ts';
import { eventAsTaken } from './not-after-taking.ts';

/** Places of the acts among those of their classes: a pure function of the entries and of the tables. */
export function classActs(
  events: readonly EventEntry[],
  article: ArticleEntry,
  knowledge: StandingKnowledge,
): readonly ActClass[] {
  const { published } = labelOf(article);
  return events.flatMap(({ id, content, recordedAt }) => {
    const event = eventAsTaken(content, recordedAt);
    const report = { id, event, reported: published, text: article.content.text };
    return stateClasses(report, knowledge).map((place) => ({ ...place, eventId: id }));
  });
}
