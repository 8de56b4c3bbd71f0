// Acts as items of the queue.

import { type Report, workOutCommitments } from '../../stories/index.ts';
import { eventAsTaken } from '../not-after-taking.ts';
import { toActLines } from '../to-lines.ts';
import type { ActLine } from '../types.ts';
import { consequencesOfAct } from './consequences-of-act.ts';
import { doubtsOfAct } from './doubts-of-act.ts';
import type { Draft } from './draft.ts';
import type { FoundLinks } from './find-links.ts';
import { isReviewed } from './is-reviewed.ts';
import { passageAround } from './passage-around.ts';
import type { Scanned } from './scan-records.ts';
import type { ReviewKnowledge, ReviewQuestion, ReviewReason } from './types.ts';

/** What was read of an act, weighed. */
export interface WeighedAct {
  readonly act: ActLine;
  readonly consequences: readonly ReviewReason[];
}

function reportsOf({ findings, articles, labels }: Scanned): readonly Report[] {
  return [...findings.values()].flatMap(({ entry, articleId, recordedAt }): Report[] => {
    const [article, label] = [articles.get(articleId), labels.get(articleId)];
    if (entry.kind !== 'event' || article === undefined || label === undefined) return [];
    const event = eventAsTaken(entry.content, recordedAt);
    return [{ id: entry.id, event, reported: label.published, text: article.content.text }];
  });
}

/** Acts whose promise is overdue, as far as these reports tell. */
function overdueActs(
  scanned: Scanned,
  { day }: ReviewQuestion,
  { commitments }: ReviewKnowledge,
): ReadonlySet<string> {
  const worked = workOutCommitments(reportsOf(scanned), commitments, { on: day });
  return new Set(
    worked.flatMap(({ state, lead, made }) =>
      state === 'overdue' ? [lead.id, ...made.map(({ id }) => id)] : [],
    ),
  );
}

/** By the ids of the acts. */
export function weighActs(
  scanned: Scanned,
  question: ReviewQuestion,
  knowledge: ReviewKnowledge,
): ReadonlyMap<string, WeighedAct> {
  const overdue = overdueActs(scanned, question, knowledge);
  const weighed = new Map<string, WeighedAct>();
  for (const act of toActLines([...scanned.findings.values()], scanned.labels)) {
    const entry = scanned.findings.get(act.id)?.entry;
    if (entry?.kind !== 'event') continue;
    const consequences = consequencesOfAct(act, entry.content, overdue.has(act.id), knowledge);
    weighed.set(act.id, { act, consequences });
  }
  return weighed;
}

/** An act that its article tells several times is looked at once. */
export function draftActs(
  acts: ReadonlyMap<string, WeighedAct>,
  { findings, articles }: Scanned,
  { tellers }: FoundLinks,
): readonly Draft[] {
  return [...acts.values()].flatMap(({ act, consequences }): Draft[] => {
    const entry = findings.get(act.id)?.entry;
    const text = articles.get(act.article.id)?.content.text ?? '';
    if (entry?.kind !== 'event' || entry.content.repeats !== undefined || isReviewed(act)) return [];
    return [
      {
        id: act.id,
        reasons: [...doubtsOfAct(act, tellers.get(act.id) ?? 0), ...consequences],
        subject: () => ({
          kind: 'event',
          act,
          passage: passageAround(text, act.span, entry.content.trigger),
        }),
      },
    ];
  });
}
