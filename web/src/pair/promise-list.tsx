// Promises that are open or overdue, with their age.

import type { CommitmentLine } from '../api/types.ts';
import { Parties } from '../parts/actors.tsx';
import { isVague, sayDays, sayLength } from '../parts/days.ts';
import { Quote, Source } from '../parts/evidence.tsx';
import classes from './standing-list.module.css';

/** How old a promise is that still waits; of another, how long it did. */
function ageOf({ ageDays, state, toldDays }: CommitmentLine): string {
  if (isVague(toldDays)) return `, told on a day not known, ${sayDays(toldDays)}`;
  const waits = state === 'open' || state === 'overdue';
  if (ageDays === 0) return waits ? ', made on that day' : ' on the same day';
  return waits ? `, ${sayLength(ageDays)} old` : ` after ${sayLength(ageDays)}`;
}

/** "open, 3 months old, due 12 Sept 2025", "kept late after 27 days, due 12 Sept 2025". */
function stateWords(line: CommitmentLine): string {
  const { state, isLate, due, condition } = line;
  const late = isLate && state !== 'overdue' ? `${state} late` : state;
  const hangsOn = condition === undefined ? '' : `, on a condition: “${condition.quote}”`;
  return `${late}${ageOf(line)}${due === null ? '' : `, due ${sayDays(due)}`}${hangsOn}`;
}

/** The report that tells what became of it; none where nothing did, or where only its day has passed. */
function outcomeOf({ changes, state }: CommitmentLine) {
  return changes.findLast((change) => change.state === state)?.reports.at(0);
}

function Row({ line }: { readonly line: CommitmentLine }) {
  const outcome = outcomeOf(line);
  return (
    <li className={classes['row']} data-lasting={!line.isLate}>
      <div className={classes['head']}>
        <span className={classes['title']}>{line.word}</span>
        <Parties actors={line.by} recipients={line.to} />
      </div>
      <div className={classes['state']}>{stateWords(line)}</div>
      {line.lead !== null && (
        <div className={classes['basis']}>
          <Quote text={line.lead.quote} />
          <Source article={line.lead.article} recordId={line.lead.id} corrections={line.lead.corrections} />
        </div>
      )}
      {(line.nearOutcomes ?? []).map((near) => (
        <div key={near.id} className={classes['basis']}>
          <span className={classes['outcome']}>
            {near.how === 'in part' ? 'told as kept in part:' : 'perhaps its keeping:'}
          </span>
          <Quote text={near.quote} />
          <Source article={near.article} recordId={near.id} corrections={near.corrections} />
        </div>
      ))}
      {outcome !== undefined && outcome.id !== line.lead?.id && (
        <div className={classes['basis']}>
          <span className={classes['outcome']}>told as {line.state}:</span>
          <Quote text={outcome.quote} />
          <Source article={outcome.article} recordId={outcome.id} corrections={outcome.corrections} />
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
