// The queue as it stands in this tab: what was ruled on leaves it at once, and comes back where that is undone, before the server is
// asked again.

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReviewAnswer, ReviewItem } from '../api/types.ts';
import { useAnswer } from '../app/use-answer.ts';

/** So many are fetched at once, and more once fewer than these are left. */
const [fetched, least] = ['30', 5] as const;

/** A ruling that was made here. */
export interface Ruling {
  /** Ids of its corrections, by which it is undone. */
  readonly ids: readonly string[];
  readonly item: ReviewItem;
  /** Where it stood in the queue. */
  readonly at: number;
  readonly words: string;
}

export type Queue = ReturnType<typeof useQueue>;

export function useQueue(actor: string | undefined) {
  const asked = useAnswer('review', { limit: fetched, ...(actor === undefined ? {} : { actor: [actor] }) });
  const cache = useQueryClient();
  const [rulings, setRulings] = useState<readonly Ruling[]>([]);
  const change = async (by: (answer: ReviewAnswer) => ReviewAnswer) => {
    await cache.cancelQueries({ queryKey: ['review'] });
    cache.setQueriesData<ReviewAnswer>({ queryKey: ['review'] }, (answer) =>
      answer === undefined ? answer : by(answer),
    );
    // All other answers may be others now; they are asked for when they are shown again.
    await cache.invalidateQueries({
      predicate: ({ queryKey: [name] }) => name !== 'review' && name !== 'visitor' && name !== 'preview',
    });
  };
  return {
    asked,
    rulings,
    askAgain: async () => {
      await cache.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== 'visitor' });
    },
    /** Takes what was ruled on out of the queue. */
    take: async (ruling: Ruling) => {
      setRulings((before) => [...before, ruling]);
      await change((answer) => ({
        ...answer,
        remaining: answer.remaining - 1,
        reviewed: answer.reviewed + 1,
        items: answer.items.filter(({ id }) => id !== ruling.item.id),
      }));
      if ((asked.data?.items.length ?? 0) <= least) void cache.invalidateQueries({ queryKey: ['review'] });
    },
    /** Puts back what is no longer ruled on. */
    putBack: async (ruling: Ruling) => {
      setRulings((before) => before.filter((one) => one !== ruling));
      await change((answer) => ({
        ...answer,
        remaining: answer.remaining + 1,
        reviewed: answer.reviewed - 1,
        items: answer.items.toSpliced(ruling.at, 0, ruling.item),
      }));
    },
  };
}
