// Promises and announcements as a board: what is open, what is late, what was kept or broken.

import { useSearch } from '@tanstack/react-router';
import type { CommitmentAnswer, CommitmentLine } from '../api/types.ts';
import { useAnswer } from '../app/use-answer.ts';
import { withRows } from '../export/every-portion.ts';
import { commitmentRow } from '../export/rows.ts';
import { PromiseList } from '../pair/promise-list.tsx';
import { counted, sayDay, today } from '../parts/days.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { Answered, Screen } from '../parts/screen.tsx';
import { ToldAfter } from '../parts/told-after.tsx';
import classes from './commitments-screen.module.css';
import { useEveryPromise } from './use-every-promise.ts';
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
}

function Column({ title, count, lines }: ColumnProps) {
  const rest = useMoreOfState(count);
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

function Board({ answer }: { readonly answer: CommitmentAnswer }) {
  const { on } = useSearch({ from: '__root__' });
  const { commitments, counts, toldAfter } = answer;
  const all = counts.reduce((sum, count) => sum + count.commitments, 0);
  const everything = withRows(useEveryPromise(counts), (portion) => portion.commitments.map(commitmentRow));
  return (
    <Screen
      title="Promised and announced"
      about={
        <>
          {counted(all, 'promise')} and announcements as they stand on {sayDay(on ?? today())}
          <ToldAfter day={toldAfter} command="commitments" />
        </>
      }
      offer={{ name: 'commitments', answer, rows: commitments.map(commitmentRow), everything }}
    >
      {all === 0 && <p>No page read so far tells of a promise or an announcement.</p>}
      <div className={classes['board']}>
        {columns.map(({ state, title }) => {
          const count = counts.find((each) => each.state === state);
          const lines = commitments.filter((line) => line.state === state);
          return count === undefined ? null : (
            <Column key={`${state} ${count.next}`} title={title} count={count} lines={lines} />
          );
        })}
      </div>
    </Screen>
  );
}

export function CommitmentsScreen() {
  return <Answered asked={useAnswer('commitments', {})}>{(answer) => <Board answer={answer} />}</Answered>;
}
