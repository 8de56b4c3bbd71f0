// Where one begins: who deals with whom, and with whom last.

import { SegmentedControl } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { PairsAnswer } from '../api/types.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { usePortions } from '../app/use-portions.ts';
import { shownPairs } from '../parts/actor-picker.tsx';
import { today } from '../parts/days.ts';
import { ErrorNotice, Notice } from '../parts/notice.tsx';
import { Matrix, pairKey } from './matrix.tsx';
import { PairList } from './pair-list.tsx';
import classes from './pairs-screen.module.css';
import { type PairSort, rankActors } from './rank-actors.ts';
import { monthsUntil, type WindowCount, withinWindow } from './within-window.ts';

/** More rows than that cannot be told apart; the list beside holds all pairs. */
const shownActors = 18;

const windows = [
  { value: '12', label: 'A year' },
  { value: '36', label: 'Three years' },
  { value: '0', label: 'All' },
] as const;

const sorts = [
  { value: 'latest', label: 'Latest' },
  { value: 'busiest', label: 'Busiest' },
  { value: 'name', label: 'By name' },
] as const;

function PairsView({ pairs, search }: { readonly pairs: PairsAnswer['pairs']; readonly search: ViewSearch }) {
  const [months, setMonths] = useState('36');
  const [sort, setSort] = useState<PairSort>('latest');
  const window = useMemo(
    () =>
      months === '0' ? null : monthsUntil((search.on ?? today()).slice(0, 'YYYY-MM'.length), Number(months)),
    [months, search.on],
  );
  const counts = useMemo(() => pairs.map((pair) => withinWindow(pair, window)), [pairs, window]);
  const byKey = useMemo(
    () => new Map<string, WindowCount>(counts.map((count) => [pairKey(...count.pair.codes), count])),
    [counts],
  );
  const actors = useMemo(() => rankActors(counts, sort, shownActors), [counts, sort]);
  const latest = counts.toSorted(
    (a, b) => (b.pair.last ?? '').localeCompare(a.pair.last ?? '') || b.pair.acts - a.pair.acts,
  );
  return (
    <article className={classes['screen']}>
      <header>
        <h1>Who deals with whom</h1>
        <p>
          {pairs.length === 1 ? 'One pair' : `${pairs.length} pairs`}. A cell leans to cooperation (
          <span className={classes['cooperation']}>blue</span>) or conflict (
          <span className={classes['conflict']}>red</span>
          ); its bars are months.
        </p>
      </header>
      <div className={classes['controls']}>
        <SegmentedControl
          aria-label="Window"
          data={[...windows]}
          value={months}
          onChange={setMonths}
          size="xs"
        />
        <SegmentedControl
          aria-label="Order"
          data={[...sorts]}
          value={sort}
          onChange={(value) => setSort(value as PairSort)}
          size="xs"
        />
      </div>
      <div className={classes['columns']}>
        <section aria-label="Matrix">
          <Matrix actors={actors} counts={byKey} search={clocksOf(search)} />
        </section>
        <section aria-label="All pairs" className={classes['list']}>
          <h2>Dealt with each other last</h2>
          <PairList counts={latest.slice(0, 200)} search={clocksOf(search)} />
        </section>
      </div>
    </article>
  );
}

export function PairsScreen() {
  const search = useSearch({ from: '__root__' });
  const { data: portions, error } = usePortions('pairs', shownPairs, 'after');
  const data = portions?.[0];
  if (error !== null) return <ErrorNotice error={error} />;
  if (data === undefined) return <p role="status">Asking …</p>;
  if (data.pairs.length === 0)
    return (
      <Notice title="The record knows no acts yet">
        Read some pages: <code>demarche read FOLDER</code>. They appear here as they are read.
      </Notice>
    );
  return <PairsView pairs={data.pairs} search={search} />;
}
