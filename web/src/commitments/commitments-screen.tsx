// Promises and announcements as a board: what is open, what is late, what was kept or broken.

import { useSearch } from '@tanstack/react-router';
import type { CommitmentAnswer, CommitmentLine } from '../api/types.ts';
import { useAnswer } from '../app/use-answer.ts';
import { withRows } from '../export/every-portion.ts';
import { commitmentRow } from '../export/rows.ts';
import { PromiseList } from '../pair/promise-list.tsx';
import { ActorPicker } from '../parts/actor-picker.tsx';
import { counted, sayDay, today } from '../parts/days.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { Answered, Screen } from '../parts/screen.tsx';
import { ToldAfter, useWhole } from '../parts/told-after.tsx';
import classes from './commitments-screen.module.css';
import { type OfActor, useEveryPromise } from './use-every-promise.ts';
import { useMoreOfState } from './use-more-of-state.ts';

type Count = CommitmentAnswer['counts'][number];

const columns: readonly { readonly state: CommitmentLine['state']; readonly title: string }[] = [
  { state: 'overdue', title: 'Overdue' },
  { state: 'open', title: 'Open' },
  { state: 'kept', title: 'Kept' },
  { state: 'broken', title: 'Broken' },
  { state: 'superseded', title: 'Superseded' },
];

interface ColumnProps {
  readonly title: string;
  readonly count: Count;
  readonly lines: CommitmentAnswer['commitments'];
  readonly of: OfActor;
}

function Column({ title, count, lines, of }: ColumnProps) {
  const rest = useMoreOfState(count, of);
  return (
    <section aria-label={title} className={classes['column']}>
      <h2>
        {title} <span>{count.commitments}</span>
      </h2>
      <PromiseList lines={[...lines, ...rest.lines]} />
      <MoreButton {...rest} nouns="promises" more={rest.more} />
    </section>
  );
}

interface BoardProps {
  readonly answer: CommitmentAnswer;
  readonly of: OfActor;
}

function Board({ answer, of }: BoardProps) {
  const { on } = useSearch({ from: '__root__' });
  const { commitments, counts, toldAfter } = answer;
  const all = counts.reduce((sum, count) => sum + count.commitments, 0);
  const everything = withRows(useEveryPromise(counts, of), (portion) =>
    portion.commitments.map(commitmentRow),
  );
  return (
    <Screen
      title="Promised and announced"
      about={
        <>
          {counted(all, 'promise')} and announcements as they stand on {sayDay(on ?? today())}
          <ToldAfter day={toldAfter} />
        </>
      }
      offer={{
        name: ['commitments', of.a].filter(Boolean).join('-'),
        answer,
        rows: commitments.map(commitmentRow),
        everything,
      }}
    >
      <ActorPicker chosen={of.a ?? null} nobody="Of all actors" />
      {all === 0 && (
        <p role="status">
          No page read so far tells of a promise or an announcement. <code>demarche read</code> takes more
          pages in.
        </p>
      )}
      <div className={classes['board']}>
        {columns.map(({ state, title }) => {
          const count = counts.find((each) => each.state === state);
          const lines = commitments.filter((line) => line.state === state);
          return count === undefined ? null : (
            <Column key={`${state} ${count.next}`} {...{ title, count, lines, of }} />
          );
        })}
      </div>
    </Screen>
  );
}

export function CommitmentsScreen() {
  const { a } = useSearch({ from: '__root__' });
  const whole = useWhole('commitments');
  const of = { ...whole, ...(a === undefined ? {} : { a }) };
  return (
    <Answered asked={useAnswer('commitments', of)}>{(answer) => <Board answer={answer} of={of} />}</Answered>
  );
}
