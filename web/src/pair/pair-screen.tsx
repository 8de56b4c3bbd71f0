// Two actors and all that stands between them: what holds on the day, what is promised, what was done and said, each with its sentence.

import { getRouteApi, Link, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ActLine, BriefAnswer } from '../api/types.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { useAnswer } from '../app/use-answer.ts';
import { type Change, useChange } from '../app/use-change.ts';
import { withRows } from '../export/every-portion.ts';
import { actRow } from '../export/rows.ts';
import { ViewExport } from '../export/view-export.tsx';
import { anchorOf } from '../parts/act-days.ts';
import { Named } from '../parts/actors.tsx';
import { counted, sayDay, today } from '../parts/days.ts';
import { LinkClocks } from '../parts/evidence.tsx';
import { ErrorNotice } from '../parts/notice.tsx';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { ActList } from './act-list.tsx';
import { ClockSliders } from './clock-sliders.tsx';
import { Contradictions } from './contradictions.tsx';
import { NothingTold } from './nothing-told.tsx';
import { PairMatters } from './pair-matters.tsx';
import classes from './pair-screen.module.css';
import { PromiseList } from './promise-list.tsx';
import { StandingList } from './standing-list.tsx';
import { Timeline } from './timeline.tsx';
import { useEveryAct } from './use-every-act.ts';
import { type Pair, usePair } from './use-pair.ts';

const route = getRouteApi('/pair/$a/$b');

/** So many older acts are shown at a click. */
const olderAtOnce = 100;

function countWords({ acts, older, articles, sources }: Pair): string {
  const newest = older === 0 ? '' : `the newest of ${acts.length + older}: `;
  const actWords = acts.length === 1 ? '1 act' : `${acts.length} acts`;
  if (sources === undefined) return `${newest}${actWords} in ${counted(articles, 'article')}`;
  return `${newest}${actWords} in ${counted(sources.articles, 'article')}, ${sources.independent} independent`;
}

/** What the knowledge of today has and that of the asked day had not. */
function notYetKnown(now: Pick<BriefAnswer, 'acts'> | undefined, then: Pair): readonly ActLine[] {
  const had = new Set(then.acts.map(({ id }) => id));
  return now === undefined ? [] : now.acts.filter(({ id }) => !had.has(id));
}

function asToday(search: ViewSearch): ViewSearch {
  const { known: _, ...clocks } = clocksOf(search);
  return clocks;
}

interface ToldSinceProps {
  readonly acts: readonly ActLine[];
  readonly day: string;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** What is drawn faintly, with its sentences; open where one of it is looked at. */
function ToldSince({ acts, day, selected, onSelect }: ToldSinceProps) {
  const isSelected = acts.some(({ id }) => id === selected);
  return (
    <div className={classes['unknown']}>
      <p role="status">
        {counted(acts.length, 'act')} told since {sayDay(day)} not yet known then: drawn faintly.
      </p>
      <details open={isSelected || undefined}>
        <summary>What was told since</summary>
        <LinkClocks value={asToday}>
          <ActList acts={acts} selected={selected} onSelect={onSelect} />
        </LinkClocks>
      </details>
    </div>
  );
}

interface PairViewProps {
  /** As the address names the two. */
  readonly sides: readonly [string, string];
  readonly pair: Pair;
  readonly unknownThen: readonly ActLine[];
  /** The day stays: what need not follow each step of a slider is asked for, too. */
  readonly isSettled: boolean;
  readonly search: ViewSearch;
  readonly change: (fields: Change) => void;
}

function PairView({ sides, pair, unknownThen, isSettled, search, change }: PairViewProps) {
  const day = search.on ?? today();
  const known = search.known ?? today();
  const first = useMemo(
    () => [...[...pair.acts, ...unknownThen].flatMap((act) => anchorOf(act) ?? []), day].sort()[0] ?? day,
    [pair, unknownThen, day],
  );
  const [a, b] = pair.sides;
  useTabTitle(`${a.name} and ${b.name}`);
  const everyAct = useEveryAct(sides, pair.older);
  const select = (id: string) => change({ show: id === search.show ? undefined : id });
  return (
    <article className={classes['screen']}>
      <header className={classes['head']}>
        <h1>
          <Named name={a.name} code={a.country} /> <span className={classes['dash']}>–</span>{' '}
          <Named name={b.name} code={b.country} />
        </h1>
        <p>
          {countWords(pair)}
          {pair.leftOut.possiblyKnown > 0 && ` · ${pair.leftOut.possiblyKnown} more possibly known by then`}
        </p>
        <ViewExport
          name={`${a.name}-${b.name}-${day}`}
          answer={pair}
          rows={pair.acts.map(actRow)}
          everything={withRows(everyAct, ({ acts }) => acts.map(actRow))}
        />
      </header>
      <ClockSliders first={first} on={day} known={known} onChange={change} />
      {unknownThen.length > 0 && (
        <ToldSince acts={unknownThen} day={known} selected={search.show ?? null} onSelect={select} />
      )}
      <Contradictions sides={sides} standing={pair.standing} acts={pair.acts} isWanted={isSettled} />
      <Timeline
        title={`${a.name} – ${b.name}`}
        acts={pair.acts}
        unknownThen={unknownThen}
        standing={pair.standing}
        day={day}
        selected={search.show ?? null}
        onSelect={select}
      />
      <div className={classes['columns']}>
        <section aria-labelledby="acts-title">
          <h2 id="acts-title">What was done and said</h2>
          <ActList acts={pair.acts} selected={search.show ?? null} onSelect={select} />
          {pair.older > 0 && (
            <Link
              to="."
              search={(known: ViewSearch) => ({ ...known, acts: pair.acts.length + olderAtOnce })}
              className={classes['older']}
              resetScroll={false}
            >
              {pair.older === 1 ? 'One older act' : `${pair.older.toLocaleString('en')} older acts`} not
              shown: show {pair.older <= olderAtOnce ? 'all' : olderAtOnce}
            </Link>
          )}
        </section>
        <div className={classes['aside']}>
          <section aria-labelledby="standing-title">
            <h2 id="standing-title">What stands on {sayDay(day)}</h2>
            <StandingList lines={pair.standing} day={day} />
          </section>
          <section aria-labelledby="promises-title">
            <h2 id="promises-title">Promised, and not told as done</h2>
            <PromiseList lines={pair.commitments} />
          </section>
          <PairMatters sides={sides} />
        </div>
      </div>
    </article>
  );
}

export function PairScreen() {
  const { a, b } = route.useParams();
  const search = useSearch({ from: '__root__' });
  const change = useChange();
  const sides = [a, b] as const;
  const asked = usePair(sides, clocksOf(search), search.acts);
  const now = useAnswer(
    'brief',
    search.acts === undefined ? { a, b } : { a, b, limit: String(search.acts) },
    {
      clocks: asToday(search),
      isWanted: search.known !== undefined,
    },
  );
  if (asked.error !== null) return <ErrorNotice error={asked.error} />;
  if (asked.data === undefined) return <p role="status">Asking …</p>;
  if (asked.data.acts.length === 0 && (search.known === undefined || now.data?.acts.length === 0))
    return (
      <NothingTold
        sides={asked.data.sides}
        hasClocks={(search.on ?? search.known ?? search.recorded) !== undefined}
      />
    );
  return (
    <PairView
      sides={sides}
      pair={asked.data}
      unknownThen={search.known === undefined ? [] : notYetKnown(now.data, asked.data)}
      isSettled={asked.isSettled}
      search={search}
      change={change}
    />
  );
}
