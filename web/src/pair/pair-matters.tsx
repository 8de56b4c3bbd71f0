// Figures and stories of two actors: asked for when they are opened, so that sliding through days does not wait for them.

import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { figureWords } from '../../../src/text/figure-words.ts';
import type { Series } from '../api/types.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { useAnswer } from '../app/use-answer.ts';
import { counted, sayDay, sayDays } from '../parts/days.ts';
import { Source } from '../parts/evidence.tsx';
import { Answered } from '../parts/screen.tsx';
import classes from './pair-matters.module.css';

/** So many of each; their own screens list all. */
const shown = 8;

type Sides = readonly [string, string];

function Opening({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={classes['opening']} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}

/** The latest number of a series, with where it stands. */
function SeriesRow({ series: { action, figures } }: { readonly series: Series }) {
  const last = figures.at(-1);
  if (last === undefined) return null;
  return (
    <li>
      <b>{figureWords(last)}</b>
      {action !== null && `, ${action}`}
      {last.asOf !== null && `, as of ${sayDay(last.asOf)}`}
      {figures.length > 1 && <span className={classes['more']}> · {figures.length} figures of it</span>}
      <br />
      <Source article={last.article} recordId={last.id} />
    </li>
  );
}

function Figures({ sides: [a, b] }: { readonly sides: Sides }) {
  const asked = useAnswer('figures', { a, b });
  return (
    <Answered asked={asked}>
      {({ series }) =>
        series.length === 0 ? (
          <p>No page read so far counts anything between them.</p>
        ) : (
          <>
            <ul>
              {series.slice(0, shown).map((one) => (
                <SeriesRow key={one.id} series={one} />
              ))}
            </ul>
            <Link to="/figures" search={(known: ViewSearch) => ({ ...clocksOf(known), a })}>
              All figures, side by side
            </Link>
          </>
        )
      }
    </Answered>
  );
}

function Stories({ sides }: { readonly sides: Sides }) {
  const asked = useAnswer('stories', { actor: [...sides], limit: String(shown) });
  return (
    <Answered asked={asked}>
      {({ stories }) =>
        stories.length === 0 ? (
          <p>No two articles read so far tell of one matter between them.</p>
        ) : (
          <ul>
            {stories.map(({ id, headline, articles, independent, days }) => (
              <li key={id}>
                <Link to="/story/$id" params={{ id }} search={(known: ViewSearch) => clocksOf(known)}>
                  {headline ?? 'Without a headline'}
                </Link>
                <br />
                <span className={classes['more']}>
                  {counted(articles, 'article')}, {independent} independent · {sayDays(days)}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  );
}

export function PairMatters({ sides }: { readonly sides: Sides }) {
  return (
    <div>
      <Opening title="Figures">
        <Figures sides={sides} />
      </Opening>
      <Opening title="Stories">
        <Stories sides={sides} />
      </Opening>
    </div>
  );
}
