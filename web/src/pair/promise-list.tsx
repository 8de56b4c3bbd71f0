// Promises that are open or overdue, with their age.

import type { CommitmentLine } from '../api/types.ts';
import { Parties } from '../parts/actors.tsx';
import { sayDays, sayLength } from '../parts/days.ts';
import { Quote, Source } from '../parts/evidence.tsx';
import classes from './standing-list.module.css';

function dueOf({ due, isLate, state }: CommitmentLine): string {
  if (due === null) return state;
  return isLate ? `overdue since ${sayDays(due)}` : `${state}, due ${sayDays(due)}`;
}

function Row({ line }: { readonly line: CommitmentLine }) {
  return (
    <li className={classes['row']} data-lasting={!line.isLate}>
      <div className={classes['head']}>
        <span className={classes['title']}>{line.word}</span>
        <Parties actors={line.by} recipients={line.to} />
      </div>
      <div className={classes['state']}>
        {dueOf(line)}
        {line.ageDays !== null && `, ${sayLength(line.ageDays)} old`}
      </div>
      {line.lead !== null && (
        <div className={classes['basis']}>
          <Quote text={line.lead.quote} />
          <Source article={line.lead.article} recordId={line.lead.id} />
        </div>
      )}
    </li>
  );
}

export function PromiseList({ lines }: { readonly lines: readonly CommitmentLine[] }) {
  if (lines.length === 0)
    return (
      <p className={classes['none']}>
        No promise or announcement between them is open, as far as the pages read so far tell.
      </p>
    );
  return (
    <ul className={classes['list']}>
      {lines.map((line) => (
        <Row key={line.id} line={line} />
      ))}
    </ul>
  );
}
