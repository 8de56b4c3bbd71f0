// Actors by actors: each cell is a pair, shaded towards cooperation or conflict, the stronger the more acts. A real table, so that it
// can be read and walked without seeing it.

import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import type { ViewSearch } from '../app/clocks.ts';
import classes from './matrix.module.css';
import { pairKey } from './pair-key.ts';
import type { RankedActor } from './rank-actors.ts';
import { shadeOf } from './shade.ts';
import { Sparkline } from './sparkline.tsx';
import type { WindowCount } from './within-window.ts';

interface MatrixProps {
  readonly actors: readonly RankedActor[];
  readonly counts: ReadonlyMap<string, WindowCount>;
  readonly search: ViewSearch;
}

function words({ pair: { names }, cooperation, conflict }: WindowCount): string {
  return `${names[0]} and ${names[1]}: ${cooperation} of cooperation, ${conflict} of conflict`;
}

function Cell({
  count,
  most,
  search,
}: {
  readonly count: WindowCount;
  readonly most: number;
  readonly search: ViewSearch;
}) {
  const [a, b] = count.pair.codes;
  return (
    <td>
      <Link
        to="/pair/$a/$b"
        params={{ a, b }}
        search={search}
        className={classes['cell']}
        aria-label={words(count)}
        title={words(count)}
        style={{ background: shadeOf(count, most) }}
      >
        <Sparkline months={count.months} />
      </Link>
    </td>
  );
}

export function Matrix({ actors, counts, search }: MatrixProps) {
  const most = Math.max(
    0,
    ...[...counts.values()].map(({ cooperation, conflict }) => cooperation + conflict),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={classes['scroll']} tabIndex={0} aria-label="Matrix of pairs, may be scrolled">
      <table
        className={classes['matrix']}
        style={{ '--columns': actors.length } as CSSProperties}
        data-plot="matrix"
        aria-label="Matrix of pairs"
        data-title="Who deals with whom: blue is cooperation, red is conflict"
      >
        <thead>
          <tr>
            <td />
            {actors.map(({ code, name }) => (
              <th key={code} scope="col" title={name}>
                {code}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actors.map((row) => (
            <tr key={row.code}>
              <th scope="row">
                <span className={classes['long']} title={row.name}>
                  <span className={classes['name']}>{row.name}</span>
                  <span className={classes['code']}>{`\u00a0${row.code}`}</span>
                </span>
                <span className={classes['short']}>{row.code}</span>
              </th>
              {actors.map((column) => {
                const count = counts.get(pairKey(row.code, column.code));
                if (row.code === column.code)
                  return <td key={column.code} className={classes['self']} data-self />;
                if (count === undefined || count.cooperation + count.conflict === 0)
                  return <td key={column.code} className={classes['none']} />;
                return <Cell key={column.code} count={count} most={most} search={search} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
