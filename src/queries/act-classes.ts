// The classes of the acts of an article: of the moves by which they change what stands between two, and of all that names two.

import type { ActClass, ArticleEntry, EventEntry } from '../ledger/index.ts';
import { eventAsTaken } from '../record/index.ts';
import { type ActKeyKnowledge, stateClasses, toldClasses } from '../stories/index.ts';
import { labelOf } from './label-articles.ts';

/** Places of the acts among those of their classes: a pure function of the entries and of the tables. */
export function classActs(
  events: readonly EventEntry[],
  article: ArticleEntry,
  { standing, commitments }: ActKeyKnowledge,
): readonly ActClass[] {
  const { published } = labelOf(article);
  return events.flatMap(({ id, content, recordedAt }) => {
    const event = eventAsTaken(content, recordedAt);
    const report = { id, event, reported: published, text: article.content.text };
    const places = [...stateClasses(report, standing), ...toldClasses(report, commitments)];
    return places.map((place) => ({ ...place, eventId: id }));
  });
}
