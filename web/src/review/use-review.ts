// The course of a review: which item is looked at, which ruling is begun, what is made and undone.

import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { CorrectionOutcome, ReviewAnswer } from '../api/types.ts';
import type { ViewSearch } from '../app/clocks.ts';
import { useServer } from '../app/server.tsx';
import { counted } from '../parts/days.ts';
import { type Deed, deedTitle } from './deeds.ts';
import { refusalWords } from './sign-fields.tsx';
import type { Queue } from './use-queue.ts';
import type { Signature } from './use-signature.ts';

/** Whoever undoes is named; it may be another than who made it. */
const undoReason = 'undone in the review';

interface Reviewing {
  readonly answer: ReviewAnswer;
  readonly queue: Queue;
  readonly signature: Signature;
}

/** Where in the queue one is; the address holds it, so that a link leads to the same record. */
function useItem({ items }: ReviewAnswer) {
  const { show } = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const at = Math.max(
    0,
    items.findIndex(({ id }) => id === show),
  );
  const lookAt = (id: string | undefined) =>
    void navigate({
      to: '.',
      search: (known: ViewSearch) => ({ ...known, show: id }) as ViewSearch,
      replace: true,
      resetScroll: false,
    });
  return { at, item: items[at], lookAt };
}

export function useReview({ answer, queue, signature: { mayRule, author } }: Reviewing) {
  const server = useServer();
  const { at, item, lookAt } = useItem(answer);
  const [deed, setDeed] = useState<Deed | null>(null);
  const [said, setSaid] = useState('');
  const { items } = answer;
  const go = (step: number) => {
    setDeed(null);
    lookAt(items[Math.min(items.length - 1, Math.max(0, at + step))]?.id);
  };
  const undo = async (ids: readonly string[]) => {
    if (!mayRule || author === null) return;
    const request = { action: 'undo' as const, ids, reason: undoReason, author };
    try {
      await server.makeCorrection(request);
    } catch (error) {
      setSaid(`Not undone: ${refusalWords(error)}`);
      return;
    }
    const own = queue.rulings.find((ruling) => ruling.ids.some((id) => ids.includes(id)));
    if (own === undefined) await queue.askAgain();
    else {
      await queue.putBack(own);
      lookAt(own.item.id);
    }
    setSaid(own === undefined ? 'Undone.' : `Undone: ${own.words}.`);
  };
  return {
    ...{ at, item, deed, said, go, undo },
    mayBegin: mayRule && author !== null,
    begin: (wanted: Deed) => setDeed(wanted),
    leave: () => setDeed(null),
    undoLast: () => void (queue.rulings.length > 0 && undo(queue.rulings.at(-1)?.ids ?? [])),
    made: (outcome: CorrectionOutcome) => {
      if (item === undefined || deed === null) return;
      const words = deedTitle(item, deed).toLowerCase();
      lookAt((items[at + 1] ?? items[at - 1])?.id);
      setDeed(null);
      const ids = outcome.corrections.map(({ id }) => id);
      void queue.take({ ids, item, at, words });
      setSaid(`Made: ${words}. ${counted(answer.remaining - 1, 'record')} left; u undoes it.`);
    },
  };
}
