// Where the pages contradict each other about two actors: what comes first, since whoever prints one side of it should know the other.

import type { ReactNode } from 'react';
import type { ArticleLabel, ListedAct, Series, StandingLine } from '../api/types.ts';
import { useAnswer } from '../app/use-answer.ts';
import { counted } from '../parts/days.ts';
import { Quote, Source } from '../parts/evidence.tsx';
import classes from './contradictions.module.css';
import { opposedActs } from './opposed-acts.ts';
import { opposedFigures } from './opposed-figures.ts';

interface Said {
  readonly id: string;
  readonly quote: string;
  readonly article: ArticleLabel;
}

interface Contradiction {
  readonly key: string;
  readonly title: ReactNode;
  /** The one side, then the other. */
  readonly said: readonly Said[];
}

/** More are folded away. */
const shownAtOnce = 3;

function ofStates(standing: readonly StandingLine[]): readonly Contradiction[] {
  return standing.flatMap(({ kind, by, on, object, title, state, basis, against }) => {
    const [one] = basis;
    const [other] = against;
    if (one === undefined || other === undefined) return [];
    return [
      {
        key: `${kind} ${by} ${on} ${object}`,
        title: `${title}: ${state ?? 'not settled'}, and told against it`,
        said: [one, other],
      },
    ];
  });
}

function ofFigures(series: readonly Series[]): readonly Contradiction[] {
  return opposedFigures(series).map(({ counts, explanation, said }) => ({
    key: said.map(({ id }) => id).join(' '),
    title: `${counts}: ${explanation}`,
    said,
  }));
}

/** Those that a state is told by already are left out. */
function ofActs(acts: readonly ListedAct[], states: readonly Contradiction[]): readonly Contradiction[] {
  const told = states.map(({ said }) => new Set(said.map(({ id }) => id)));
  const opposed = opposedActs(acts).filter(
    (said) => !told.some((ids) => said.every(({ id }) => ids.has(id))),
  );
  return opposed.map((said) => ({
    key: said.map(({ id }) => id).join(' '),
    title: 'Told as done, and told as not done',
    said,
  }));
}

function Item({ contradiction: { title, said } }: { readonly contradiction: Contradiction }) {
  return (
    <li>
      <b>{title}</b>
      <ul>
        {said.map(({ id, quote, article }) => (
          <li key={id}>
            <Quote text={quote} /> <Source article={article} recordId={id} />
          </li>
        ))}
      </ul>
    </li>
  );
}

interface ContradictionsProps {
  readonly sides: readonly [string, string];
  readonly standing: readonly StandingLine[];
  readonly acts: readonly ListedAct[];
  /** False while the figures of another day need not be asked for yet. */
  readonly isWanted: boolean;
}

export function Contradictions({ sides: [a, b], standing, acts, isWanted }: ContradictionsProps) {
  const { data } = useAnswer('figures', { a, b }, { isWanted });
  const states = ofStates(standing);
  const all = [...states, ...ofFigures(data?.series ?? []), ...ofActs(acts, states)];
  if (all.length === 0) return null;
  const more = all.slice(shownAtOnce);
  return (
    <section className={classes['all']} aria-labelledby="contradictions-title">
      <h2 id="contradictions-title">Where the pages contradict each other</h2>
      <ul className={classes['list']}>
        {all.slice(0, shownAtOnce).map((contradiction) => (
          <Item key={contradiction.key} contradiction={contradiction} />
        ))}
      </ul>
      {more.length > 0 && (
        <details>
          <summary>{counted(more.length, 'more contradiction')}</summary>
          <ul className={classes['list']}>
            {more.map((contradiction) => (
              <Item key={contradiction.key} contradiction={contradiction} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
