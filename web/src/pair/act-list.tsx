// The acts of two actors as a list, newest first, by month: the same acts as on the timeline.

import { Link } from '@tanstack/react-router';
import type { ListedAct } from '../api/types.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { ActMark } from '../parts/act-mark.tsx';
import { Parties } from '../parts/actors.tsx';
import { sayDays } from '../parts/days.ts';
import { Quote, Source } from '../parts/evidence.tsx';
import { leaningOf, statusShapes, statusWords } from '../parts/status.ts';
import classes from './act-list.module.css';
import { anchorOf } from './place-marks.ts';

type Act = ListedAct;

interface ActListProps {
  readonly acts: readonly Act[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function monthOf(act: Act): string {
  const anchor = anchorOf(act);
  return anchor === null ? 'Day unknown' : monthFormat.format(Date.parse(`${anchor}T00:00:00Z`));
}

function byMonth(acts: readonly Act[]): ReadonlyMap<string, readonly Act[]> {
  const newestFirst = acts.toSorted((a, b) => (anchorOf(b) ?? '').localeCompare(anchorOf(a) ?? ''));
  return Map.groupBy(newestFirst, monthOf);
}

function Row({
  act,
  isSelected,
  onSelect,
}: {
  readonly act: Act;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}) {
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
        <ActMark shape={shape} leaning={leaningOf(act.type)} />
        <span className={classes['body']}>
          <span className={classes['head']}>
            <span className={classes['days']}>{sayDays(act.occurred)}</span>
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
        <Source article={act.article} recordId={act.id} />
        <Link
          to="/event/$id"
          params={{ id: act.id }}
          search={(known: ViewSearch) => clocksOf(known)}
          className={classes['event']}
        >
          all who tell it
        </Link>
      </div>
    </li>
  );
}

export function ActList({ acts, selected, onSelect }: ActListProps) {
  return (
    <div className={classes['list']}>
      {[...byMonth(acts)].map(([month, ofMonth]) => (
        <section key={month} aria-label={month}>
          <h3 className={classes['month']}>{month}</h3>
          <ul>
            {ofMonth.map((act) => (
              <Row key={act.id} act={act} isSelected={act.id === selected} onSelect={onSelect} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
