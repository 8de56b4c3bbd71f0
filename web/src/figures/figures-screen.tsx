// Figures about an actor: each series drawn, listed, and with the reason why two of its figures differ.

import { useNavigate, useSearch } from '@tanstack/react-router';
import { figureWords } from '../../../src/text/figure-words.ts';
import type { Series, SeriesFigure } from '../api/types.ts';
import type { ViewSearch } from '../app/clocks.ts';
import { usePortions } from '../app/use-portions.ts';
import { withRows } from '../export/every-portion.ts';
import { seriesRows } from '../export/rows.ts';
import { ActorPicker, useChosenActor } from '../parts/actor-picker.tsx';
import { counted, sayDays, sayFigureDays } from '../parts/days.ts';
import { Quote, Source } from '../parts/evidence.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { NothingRead } from '../parts/nothing-read.tsx';
import { Answered, Screen } from '../parts/screen.tsx';
import { ToldAfter, useWhole } from '../parts/told-after.tsx';
import classes from './figures-screen.module.css';
import { type SaidReason, sayReasons } from './reasons.ts';
import { SeriesPlot } from './series-plot.tsx';

interface RowProps {
  readonly figure: SeriesFigure;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

/** "part of 1,300", "total of 12 and 30". */
function relationsOf({ relations = [] }: SeriesFigure): readonly string[] {
  const byKind = Map.groupBy(relations, ({ kind }) => kind);
  return [...byKind].map(
    ([kind, own]) => `${kind.replace('-', ' ')} ${own.map(({ number }) => number.text).join(' and ')}`,
  );
}

function Row({ figure, isSelected, onSelect }: RowProps) {
  const more = [
    figure.aggregation === 'unknown' ? null : figure.aggregation,
    ...relationsOf(figure),
    figure.window === null ? null : `over ${sayDays(figure.window)}`,
    figure.definition,
    figure.status === 'state' || figure.status === 'happened' ? null : figure.status,
  ].filter((words) => words !== null);
  return (
    <li className={classes['row']}>
      <button type="button" aria-pressed={isSelected} onClick={() => onSelect(figure.id)}>
        <span className={classes['day']}>{sayFigureDays(figure)}</span>
        <span>
          <b>{figureWords(figure)}</b> <span className={classes['more']}>{more.join(', ')}</span>
          <br />
          <Quote text={figure.quote} />
          {figure.authority !== null && (
            <span className={classes['more']}> on the word of {figure.authority.source}</span>
          )}
        </span>
      </button>
      <div className={classes['source']}>
        <Source article={figure.article} recordId={figure.id} corrections={figure.corrections} />
      </div>
    </li>
  );
}

/** So many pairs of numbers stand in the line itself; more are folded away, where they are explained. */
const pairsInLine = 2;

const reasonTitles: Readonly<Record<SaidReason['reason'], string>> = {
  'plain contradiction': 'Contradiction',
  'other window': 'Other days',
  'other definition': 'Other definition',
  'cumulative against single': 'Sum and occasion',
  'later count': 'Later count',
  'copy of an old figure': 'Old figure',
  rounding: 'Rounding',
};

function Reason({ reason, words, pairs, isPlain }: SaidReason) {
  const title = <b>{reasonTitles[reason]}</b>;
  if (isPlain || pairs.length <= pairsInLine)
    return (
      <>
        {title} {pairs.join('; ')}: {words}
      </>
    );
  return (
    <details>
      <summary>
        {title} {pairs.length} pairs of numbers: {words}
      </summary>
      {pairs.join('; ')}
    </details>
  );
}

function Reasons({ conflicts }: Pick<Series, 'conflicts'>) {
  return (
    <ul className={classes['conflicts']} aria-label="Why they differ">
      {sayReasons(conflicts).map((said) => (
        <li key={said.reason} data-plain={said.isPlain}>
          <Reason {...said} />
        </li>
      ))}
    </ul>
  );
}

function nameOf({ counts, action }: Series): string {
  return `${counts ?? 'figures'}${action === null ? '' : `, ${action}`}`;
}

/** Each another, so that nobody takes two series for one: "prisoners", "prisoners (2)". */
function namesApart(series: readonly Series[]): readonly string[] {
  const times = new Map<string, number>();
  return series.map((one) => {
    const name = nameOf(one);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} (${time})`;
  });
}

interface SeriesViewProps {
  readonly series: Series;
  readonly name: string;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

function SeriesView({ series, name, selected, onSelect }: SeriesViewProps) {
  const { about, figures, older, conflicts, sources } = series;
  return (
    <section className={classes['series']} aria-label={name}>
      <h2>
        {name} <span>{about.join(', ')}</span>
      </h2>
      <p className={classes['sources']}>
        {older > 0 && `the last of ${figures.length + older}: `}
        {counted(figures.length, 'figure')} in {counted(sources.articles, 'article')}, {sources.independent}{' '}
        independent
      </p>
      <SeriesPlot name={name} figures={figures} selected={selected} onSelect={onSelect} />
      {conflicts.length > 0 && <Reasons conflicts={conflicts} />}
      <ol className={classes['rows']}>
        {figures.map((figure) => (
          <Row key={figure.id} figure={figure} isSelected={figure.id === selected} onSelect={onSelect} />
        ))}
      </ol>
    </section>
  );
}

export function FiguresScreen() {
  const { show } = useSearch({ from: '__root__' });
  const { chosen, isNobody, error } = useChosenActor();
  const navigate = useNavigate();
  const whole = useWhole('series');
  const asked = usePortions('figures', { ...whole, a: chosen ?? '' }, 'after', chosen !== null);
  const select = (id: string) =>
    void navigate({
      to: '.',
      search: (known: ViewSearch) => ({ ...known, show: id === show ? undefined : id }) as ViewSearch,
      replace: true,
    });
  if (isNobody) return <NothingRead />;
  return (
    <Screen
      title="Figures side by side"
      about={
        <>
          Never averaged: two that cannot both hold stand beside each other, with the reason
          <ToldAfter day={asked.data?.[0]?.toldAfter ?? null} />
        </>
      }
      offer={
        asked.data === undefined
          ? undefined
          : {
              name: `figures-${chosen}`,
              answer: asked.data,
              rows: asked.data.flatMap((portion) => portion.series.flatMap(seriesRows)),
              everything: withRows(asked.everything, ({ series }) => series.flatMap(seriesRows)),
            }
      }
    >
      <ActorPicker chosen={chosen} />
      <Answered asked={{ data: asked.data, error: asked.error ?? error }}>
        {(portions) => {
          const series = portions.flatMap((portion) => portion.series);
          const names = namesApart(series);
          return series.length === 0 ? (
            <p>No page read so far counts anything of this actor.</p>
          ) : (
            <div className={classes['all']}>
              {series.map((one, place) => (
                <SeriesView
                  key={one.id}
                  series={one}
                  name={names[place] ?? nameOf(one)}
                  selected={show ?? null}
                  onSelect={select}
                />
              ))}
              <MoreButton {...asked} nouns="series" more={portions.at(-1)?.more ?? null} />
            </div>
          );
        }}
      </Answered>
    </Screen>
  );
}
