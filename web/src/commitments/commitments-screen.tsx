// Promises and announcements as a board: what is open, what is late, what was kept or broken.

import { useSearch } from '@tanstack/react-router';
import type { CommitmentLine } from '../api/types.ts';
import { useAnswer } from '../app/use-answer.ts';
import { PromiseList } from '../pair/promise-list.tsx';
import { sayDay, today } from '../parts/days.ts';
import { Answered, Screen } from '../parts/screen.tsx';
import classes from './commitments-screen.module.css';

const columns: readonly { readonly state: CommitmentLine['state']; readonly title: string }[] = [
  { state: 'overdue', title: 'Overdue' },
  { state: 'open', title: 'Open' },
  { state: 'kept', title: 'Kept' },
  { state: 'broken', title: 'Broken' },
  { state: 'superseded', title: 'Superseded' },
];

/** More cards in a column are not read; the command line lists all. */
const shownCards = 60;

export function CommitmentsScreen() {
  const { on } = useSearch({ from: '__root__' });
  const asked = useAnswer('commitments', {});
  return (
    <Answered asked={asked}>
      {({ commitments }) => (
        <Screen
          title="Promised and announced"
          about={`${commitments.length} promises and announcements as they stand on ${sayDay(on ?? today())}`}
        >
          <div className={classes['board']}>
            {columns.map(({ state, title }) => {
              const lines = commitments.filter((line) => line.state === state);
              return lines.length === 0 ? null : (
                <section key={state} aria-label={title} className={classes['column']}>
                  <h2>
                    {title} <span>{lines.length}</span>
                  </h2>
                  <PromiseList lines={lines.slice(0, shownCards)} />
                  {lines.length > shownCards && <p>{lines.length - shownCards} more: demarche commitments</p>}
                </section>
              );
            })}
          </div>
        </Screen>
      )}
    </Answered>
  );
}
