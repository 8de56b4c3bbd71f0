// Where one begins: who deals with whom, and with whom last; as a matrix, a network or a map, always with the same pairs as a list.

import { useSearch } from '@tanstack/react-router';
import { type CSSProperties, lazy, Suspense } from 'react';
import type { PairsAnswer } from '../api/types.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { useChange } from '../app/use-change.ts';
import { usePortions } from '../app/use-portions.ts';
import { withRows } from '../export/every-portion.ts';
import { ActorPicker, shownPairs } from '../parts/actor-picker.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { NothingRead } from '../parts/nothing-read.tsx';
import { ErrorNotice } from '../parts/notice.tsx';
import { Screen } from '../parts/screen.tsx';
import { tiesOf } from './lay-out-network.ts';
import { Matrix } from './matrix.tsx';
import { pairKey } from './pair-key.ts';
import { PairList } from './pair-list.tsx';
import { PairsControls } from './pairs-controls.tsx';
import classes from './pairs-screen.module.css';
import { lastDealt, rankActors } from './rank-actors.ts';
import { inWindow, useWindow } from './use-window.ts';
import type { WindowCount } from './within-window.ts';

const Network = lazy(async () => ({ default: (await import('./network.tsx')).Network }));
const WorldMap = lazy(async () => ({ default: (await import('./world-map.tsx')).WorldMap }));

/** More rows than that cannot be told apart; the list beside holds all pairs. */
const shownActors = 18;
/** A network has more room. */
const shownCircles = 40;

type Asked = ReturnType<typeof usePortions<'pairs'>>;

/** Of all pairs at hand; where an actor is chosen, of its own, of which the server is asked for as many as it has. */
function useOwnPairs(code: string | null): PairsAnswer['pairs'] {
  const options = { ...shownPairs, actor: code ?? '' };
  return usePortions('pairs', options, 'after', code !== null).data?.[0]?.pairs ?? [];
}

function toRow({ pair, cooperation, conflict }: WindowCount) {
  const [a, b] = pair.codes;
  return {
    ...{ a, b, a_name: pair.names[0], b_name: pair.names[1], acts: pair.acts, happened: pair.happened },
    ...{ cooperation_in_window: cooperation, conflict_in_window: conflict, last: pair.last },
    ...{ last_from: pair.lastDays?.from ?? null, last_to: pair.lastDays?.to ?? null },
  };
}

interface LensProps {
  readonly counts: readonly WindowCount[];
  readonly own: readonly WindowCount[];
  readonly chosen: string | null;
  readonly search: ViewSearch;
}

function Lens({ counts, own, chosen, search }: LensProps) {
  const change = useChange();
  const choose = (a: string | null) => change({ a: a ?? undefined });
  if (search.lens === 'network') {
    const actors = rankActors(counts, 'busiest', shownCircles);
    return <Network actors={actors} counts={counts} chosen={chosen} onChoose={choose} />;
  }
  if (search.lens === 'map')
    return (
      <WorldMap counts={chosen === null ? tiesOf(counts, null) : own} chosen={chosen} onChoose={choose} />
    );
  const byKey = new Map(counts.map((count) => [pairKey(...count.pair.codes), count]));
  const actors = rankActors(counts, search.sort ?? 'latest', shownActors);
  return <Matrix actors={actors} counts={byKey} search={clocksOf(search)} />;
}

function byLast(a: WindowCount, b: WindowCount): number {
  return lastDealt(b.pair).localeCompare(lastDealt(a.pair)) || b.pair.acts - a.pair.acts;
}

function PairsView({ asked, search }: { readonly asked: Asked; readonly search: ViewSearch }) {
  const portions = asked.data ?? [];
  const pairs = portions.flatMap((portion) => portion.pairs);
  const all = pairs.length + (portions.at(-1)?.more ?? 0);
  const chosen = search.lens === undefined ? null : (search.a ?? null);
  const counts = useWindow(pairs, search);
  const own = tiesOf(useWindow(useOwnPairs(chosen), search), chosen);
  const listed = chosen === null ? counts.toSorted(byLast) : own;
  const name = portions[0]?.actors.find(({ code }) => code === chosen)?.name ?? chosen;
  const title = chosen === null ? 'Dealt with each other last' : `Pairs of ${name}`;
  return (
    <Screen
      title="Who deals with whom"
      about={
        <>
          {all === 1 ? 'One pair' : `${all.toLocaleString('en')} pairs`}
          {all > pairs.length && `, of which the ${pairs.length} busiest are shown`}.{' '}
          <span className={classes['cooperation']}>Blue</span> is cooperation,{' '}
          <span className={classes['conflict']}>red</span> is conflict.
        </>
      }
      offer={{
        name: `pairs-${search.lens ?? 'matrix'}`,
        answer: portions,
        rows: listed.map(toRow),
        everything: withRows(asked.everything, (portion) => inWindow(portion.pairs, search).map(toRow)),
      }}
    >
      <PairsControls search={search} />
      {search.lens !== undefined && <ActorPicker chosen={chosen} nobody="All actors" />}
      <div
        className={classes['columns']}
        data-lens={search.lens ?? 'matrix'}
        style={{ '--actors': Math.min(shownActors, portions[0]?.actors.length ?? 0) } as CSSProperties}
      >
        <section aria-label="Drawing" data-plot={search.lens === undefined ? undefined : 'pairs'}>
          <Suspense fallback={<p role="status">Drawing …</p>}>
            <Lens counts={counts} own={own} chosen={chosen} search={search} />
          </Suspense>
        </section>
        <section aria-label="All pairs" className={classes['list']}>
          <h2>{title}</h2>
          <PairList counts={listed} search={clocksOf(search)} />
          {chosen === null && <MoreButton {...asked} nouns="pairs" more={portions.at(-1)?.more ?? null} />}
        </section>
      </div>
    </Screen>
  );
}

export function PairsScreen() {
  const search = useSearch({ from: '__root__' });
  const asked = usePortions('pairs', search.window === 'all' ? { limit: '150' } : shownPairs, 'after');
  if (asked.error !== null) return <ErrorNotice error={asked.error} />;
  if (asked.data === undefined) return <p role="status">Asking …</p>;
  if (asked.data[0]?.actors.length === 0) return <NothingRead />;
  return <PairsView asked={asked} search={search} />;
}
