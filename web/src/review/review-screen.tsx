// The review: one record in doubt at a time beside its sentence, ruled on by single keys; every ruling is previewed and can be undone.

import { Button, Kbd } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ReviewAnswer, ReviewItem } from '../api/types.ts';
import { clocksOf } from '../app/clocks.ts';
import { useKeys } from '../app/use-keys.ts';
import { reviewRows } from '../export/review-rows.ts';
import { ActorPicker } from '../parts/actor-picker.tsx';
import { Answered, Screen } from '../parts/screen.tsx';
import { DeedButtons } from './deed-buttons.tsx';
import { deedByKey } from './deeds.ts';
import { ItemView } from './item-view.tsx';
import { KeyHelp } from './key-help.tsx';
import classes from './review-screen.module.css';
import { RuledList } from './ruled-list.tsx';
import { RulingForm } from './ruling-form.tsx';
import { SignForm } from './sign-form.tsx';
import { type Queue, useQueue } from './use-queue.ts';
import { useReview } from './use-review.ts';
import { type Signature, useSignature } from './use-signature.ts';

type Review = ReturnType<typeof useReview>;

function articleOf(item: ReviewItem) {
  switch (item.kind) {
    case 'event':
      return item.act.article;
    case 'figure':
      return item.figure.article;
    case 'article':
      return item.article;
    case 'link':
      return item.of[0].article;
  }
}

/** True where the key was one of the review's. */
function heed(key: string, review: Review, onHelp: () => void, onOpen: () => void): boolean {
  const { item, go, undoLast, begin, mayBegin } = review;
  const plain: Readonly<Record<string, () => void>> = {
    j: () => go(1),
    k: () => go(-1),
    u: undoLast,
    o: onOpen,
    '?': onHelp,
  };
  const deed = item === undefined || !mayBegin ? null : deedByKey(item, key);
  if (deed !== null) begin(deed);
  else plain[key]?.();
  return deed !== null || key in plain;
}

function Counts({
  answer: { remaining, reviewed, reach },
  at,
}: {
  readonly answer: ReviewAnswer;
  readonly at: number;
}) {
  return (
    <p className={classes['counts']}>
      <span>
        <b>{remaining.toLocaleString('en')}</b> {remaining === 1 ? 'record waits' : 'records wait'}
      </span>
      <span>
        <b>{reviewed.toLocaleString('en')}</b> ruled on
      </span>
      {remaining > 0 && <span>you look at number {at + 1}</span>}
      {reach.older > 0 && (
        <span>
          the newest {reach.articles} articles were looked through, {reach.older.toLocaleString('en')} older
          ones not
        </span>
      )}
    </p>
  );
}

function Bar({ review, onHelp }: { readonly review: Review; readonly onHelp: () => void }) {
  return (
    <div className={classes['bar']}>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => review.go(-1)}
        rightSection={<Kbd size="xs">k</Kbd>}
      >
        Before
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => review.go(1)}
        rightSection={<Kbd size="xs">j</Kbd>}
      >
        Next
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={onHelp} rightSection={<Kbd size="xs">?</Kbd>}>
        Keys
      </Button>
    </div>
  );
}

interface ReviewViewProps {
  readonly answer: ReviewAnswer;
  readonly queue: Queue;
  readonly signature: Signature;
}

function ReviewView({ answer, queue, signature }: ReviewViewProps) {
  const review = useReview({ answer, queue, signature });
  const [hasHelp, setHasHelp] = useState(false);
  const navigate = useNavigate();
  const place = useRef<HTMLDivElement>(null);
  const { item, deed, said, mayBegin } = review;
  const openArticle = () => {
    if (item === undefined) return;
    const show = item.kind === 'event' || item.kind === 'figure' ? { show: item.id } : {};
    void navigate({
      to: '/page/$id',
      params: { id: articleOf(item).pageId },
      search: (known) => ({ ...clocksOf(known), ...show }),
    });
  };
  useKeys((key) => heed(key, review, () => setHasHelp(true), openArticle));
  // Whoever left a form, or has signed in by one, is where the next item begins.
  const isInForm = deed !== null || !mayBegin;
  const hadForm = useRef(isInForm);
  useEffect(() => {
    if (!isInForm && hadForm.current && document.activeElement === document.body)
      place.current?.focus({ preventScroll: true });
    hadForm.current = isInForm;
  }, [isInForm]);
  // The button goes with what it undoes.
  const undoListed = (id: string) => {
    place.current?.focus({ preventScroll: true });
    void review.undo([id]);
  };
  return (
    <>
      {!mayBegin && <SignForm signature={signature} />}
      <div className={classes['top']}>
        <Counts answer={answer} at={review.at} />
        <Bar review={review} onHelp={() => setHasHelp(true)} />
        <p className={classes['said']} role="status">
          {said}
        </p>
      </div>
      <div ref={place} tabIndex={-1} className={classes['place']}>
        {item === undefined ? (
          <p className={classes['none']}>
            {answer.reviewed > 0
              ? 'Nothing waits: every record in doubt has been ruled on.'
              : 'Nothing waits: no record is in doubt. What is read, and doubtful, comes here.'}
          </p>
        ) : (
          <ItemView item={item} />
        )}
      </div>
      {item !== undefined && deed === null && (
        <DeedButtons item={item} mayBegin={mayBegin} onBegin={review.begin} />
      )}
      {item !== undefined && deed !== null && (
        <RulingForm
          key={`${item.id} ${deed}`}
          item={item}
          deed={deed}
          signature={signature}
          onMade={review.made}
          onLeave={review.leave}
        />
      )}
      <RuledList mayRule={mayBegin} onUndo={undoListed} />
      <KeyHelp isOpen={hasHelp} onClose={() => setHasHelp(false)} />
    </>
  );
}

export function ReviewScreen() {
  const { a } = useSearch({ from: '__root__' });
  const queue = useQueue(a);
  const signature = useSignature();
  return (
    <Screen
      title="Review"
      about="What is doubtful, and matters, comes first. What you rule on leaves; every ruling can be undone."
      offer={
        queue.asked.data === undefined
          ? undefined
          : {
              name: ['review', a].filter(Boolean).join('-'),
              answer: queue.asked.data,
              rows: queue.asked.data.items.flatMap(reviewRows),
            }
      }
    >
      <ActorPicker chosen={a ?? null} nobody="All actors" />
      <Answered asked={queue.asked}>
        {(answer) => <ReviewView answer={answer} queue={queue} signature={signature} />}
      </Answered>
    </Screen>
  );
}
