// The same pairs as a list: the ones that dealt with each other last come first.

import { Link } from '@tanstack/react-router';
import type { ViewSearch } from '../app/clocks.ts';
import { Named } from '../parts/actors.tsx';
import { sayDays } from '../parts/days.ts';
import classes from './pair-list.module.css';
import type { WindowCount } from './within-window.ts';

function Balance({ cooperation, conflict }: Pick<WindowCount, 'cooperation' | 'conflict'>) {
  const all = Math.max(1, cooperation + conflict);
  return (
    <span
      className={classes['balance']}
      role="img"
      aria-label={`${cooperation} of cooperation, ${conflict} of conflict`}
    >
      <span className={classes['cooperation']} style={{ width: `${(100 * cooperation) / all}%` }} />
      <span className={classes['conflict']} style={{ width: `${(100 * conflict) / all}%` }} />
    </span>
  );
}

export function PairList({
  counts,
  search,
}: {
  readonly counts: readonly WindowCount[];
  readonly search: ViewSearch;
}) {
  return (
    <ol className={classes['list']}>
      {counts.map(({ pair, cooperation, conflict }) => (
        <li key={pair.codes.join(' ')}>
          <Link
            to="/pair/$a/$b"
            params={{ a: pair.codes[0], b: pair.codes[1] }}
            search={search}
            className={classes['row']}
          >
            <span className={classes['names']}>
              <Named name={pair.names[0]} code={pair.codes[0]} /> <span className={classes['dash']}>–</span>{' '}
              <Named name={pair.names[1]} code={pair.codes[1]} />
            </span>
            <span className={classes['last']}>
              {pair.lastDays === null ? 'day unknown' : sayDays(pair.lastDays)}
            </span>
            <Balance cooperation={cooperation} conflict={conflict} />
            <span className={classes['acts']}>{pair.acts}</span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
