// Acts as items of the queue.

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

/** By the ids of the acts. */
export function weighActs(
  scanned: Scanned,
  question: ReviewQuestion,
  knowledge: ReviewKnowledge,
): ReadonlyMap<string, WeighedAct> {
  const weighed = new Map<string, WeighedAct>();
  for (const act of toActLines([...scanned.findings.values()], scanned.labels)) {
    const entry = scanned.findings.get(act.id)?.entry;
    if (entry?.kind !== 'event') continue;
    const consequences = consequencesOfAct(act, entry.content, question.day, knowledge);
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
