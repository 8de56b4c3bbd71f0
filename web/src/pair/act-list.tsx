// The acts of two actors as a list, newest first, by month, and at the end those of which nobody knows the day: the same acts as on the
// timeline, each happening once.

import { Link } from '@tanstack/react-router';
import { useContext, useMemo } from 'react';
import type { ListedAct } from '../api/types.ts';
import type { ViewSearch } from '../app/clocks.ts';
import { anchorOf, extentOf, isDayUnknown, sayActDays } from '../parts/act-days.ts';
import { ActMark } from '../parts/act-mark.tsx';
import { Parties } from '../parts/actors.tsx';
import { ArticlesOf, CopyMark } from '../parts/copy-mark.tsx';
import { LinkClocks, Quote, Source } from '../parts/evidence.tsx';
import { leaningOf, statusShapes, statusWords } from '../parts/status.ts';
import classes from './act-list.module.css';
import { type FoldedAct, foldActs } from './fold-acts.ts';

interface ActListProps {
  readonly acts: readonly ListedAct[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function monthOf({ act }: FoldedAct): string {
  const anchor = anchorOf(act);
  return anchor === null ? 'Day unknown' : monthFormat.format(Date.parse(`${anchor}T00:00:00Z`));
}

/** Without a day by the first that it may have: the last may be that of today. */
function placeOf({ act }: FoldedAct): readonly [boolean, string] {
  const anchor = anchorOf(act);
  return [anchor !== null, anchor ?? extentOf(act)?.from ?? ''];
}

function laterFirst(a: FoldedAct, b: FoldedAct): number {
  const [[hasDay, day], [hasOther, other]] = [placeOf(a), placeOf(b)];
  return hasDay === hasOther ? other.localeCompare(day) : Number(hasOther) - Number(hasDay);
}

function byMonth(acts: readonly ListedAct[]): ReadonlyMap<string, readonly FoldedAct[]> {
  const newestFirst = foldActs(acts).toSorted(laterFirst);
  return Map.groupBy(newestFirst, monthOf);
}

/** The others who tell the happening, each with its own words and page. */
function Others({ act, others }: FoldedAct) {
  const seen = new Set([act.quote]);
  return (
    <details className={classes['others']}>
      <summary>{others.length === 1 ? 'told once more' : `told ${others.length} more times`}</summary>
      <ul>
        {others.map((other) => {
          const isSame = seen.has(other.quote);
          seen.add(other.quote);
          return (
            <li key={other.id}>
              {isSame ? <p className={classes['same']}>in the same words</p> : <Quote text={other.quote} />}
              <Source article={other.article} recordId={other.id} corrections={other.corrections} />{' '}
              <CopyMark {...other} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

interface RowProps {
  readonly folded: FoldedAct;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

function Row({ folded, isSelected, onSelect }: RowProps) {
  const { act, others } = folded;
  const clocks = useContext(LinkClocks);
  const shape = statusShapes[act.status];
  const code = act.mode === null ? act.type : `${act.type} / ${act.mode}`;
  return (
    <li>
      <button
        type="button"
        className={classes['row']}
        aria-pressed={isSelected}
        onClick={() => onSelect(act.id)}
      >
        <ActMark shape={shape} leaning={leaningOf(act.type)} isUndated={isDayUnknown(act)} />
        <span className={classes['body']}>
          <span className={classes['head']}>
            <span className={classes['days']}>{sayActDays(act)}</span>
            <Parties actors={act.actors} recipients={act.recipients} />
            <span className={classes['code']}>{code.toLowerCase()}</span>
            {act.status !== 'happened' && (
              <span className={classes['status']}>{statusWords[act.status]}</span>
            )}
          </span>
          <Quote text={act.quote} />
        </span>
      </button>
      <div className={classes['source']}>
        <Source article={act.article} recordId={act.id} corrections={act.corrections} /> <CopyMark {...act} />
        {others.length > 0 && (
          <>
            <Link
              to="/event/$id"
              params={{ id: act.id }}
              search={(known: ViewSearch) => clocks(known)}
              className={classes['event']}
            >
              all who tell it
            </Link>
            <Others {...folded} />
          </>
        )}
      </div>
    </li>
  );
}

export function ActList({ acts, selected, onSelect }: ActListProps) {
  const months = useMemo(() => [...byMonth(acts)], [acts]);
  return (
    <ArticlesOf lines={acts}>
      <div className={classes['list']}>
        {months.map(([month, ofMonth]) => (
          <section key={month} aria-label={month}>
            <h3 className={classes['month']}>{month}</h3>
            <ul>
              {ofMonth.map((folded) => (
                <Row
                  key={folded.act.id}
                  folded={folded}
                  isSelected={[folded.act, ...folded.others].some(({ id }) => id === selected)}
                  onSelect={onSelect}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </ArticlesOf>
  );
}
