// The pairs on a map: states shaded by what stands between them and the chosen one, arcs for acts; without a chosen one the busiest
// pairs as arcs. A state is chosen by mouse or by keys; the list beside has the same pairs as text. Loaded when it is opened.

import { places, topology } from 'virtual:world';
import { SegmentedControl } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { feature, mesh } from 'topojson-client';
import { useChange } from '../app/use-change.ts';
import { useDrawingSize } from '../parts/use-drawing-size.ts';
import type { Point } from './next-towards.ts';
import { pairKey } from './pair-key.ts';
import { regions } from './regions.ts';
import { hueOf, shadeOf, strengthOf } from './shade.ts';
import { useMapKeys } from './use-map-keys.ts';
import type { WindowCount } from './within-window.ts';
import classes from './world-map.module.css';

interface WorldMapProps {
  /** The busiest first; of the chosen state alone where one is chosen. */
  readonly counts: readonly WindowCount[];
  readonly chosen: string | null;
  readonly onChoose: (code: string | null) => void;
}

/** More arcs cannot be told apart. */
const shownArcs = 24;

/** Shapes whose borders or statehood states do not agree on, and that are drawn by themselves. */
const disputed: ReadonlySet<string> = new Set([
  'Kosovo',
  'N. Cyprus',
  'Somaliland',
  'W. Sahara',
  'Taiwan',
  'Palestine',
]);

/** A bow from one point to the other, higher the farther they are apart. */
function arcPath([x1, y1]: Point, [x2, y2]: Point): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return `M${x1} ${y1} Q${(x1 + x2) / 2} ${(y1 + y2) / 2 - length * 0.28} ${x2} ${y2}`;
}

function useProjection(width: number, height: number, region: string) {
  return useMemo(() => {
    const box = regions.find(({ value }) => value === region)?.box ?? [];
    const corners = {
      type: 'MultiPoint' as const,
      coordinates: box.map(([east, north]) => [east, north]),
    };
    return geoEqualEarth().fitExtent(
      [
        [4, 4],
        [width - 4, height - 4],
      ],
      corners,
    );
  }, [width, height, region]);
}

const states = feature(topology, topology.objects.countries);
const borders = mesh(topology, topology.objects.countries, (a, b) => a !== b);

/** Of the states that have shapes, by code. */
const shapes = new Map(
  states.features.flatMap((state) => (state.id === undefined ? [] : [[String(state.id), state]])),
);

function wordsOf(name: string, count: WindowCount | undefined): string {
  return count === undefined
    ? name
    : `${name}: ${count.cooperation} of cooperation, ${count.conflict} of conflict`;
}

export function WorldMap({ counts, chosen, onChoose }: WorldMapProps) {
  const { ref, width } = useDrawingSize<HTMLDivElement>();
  const { region = 'world' } = useSearch({ from: '__root__' });
  const change = useChange();
  const height = Math.round(width * 0.54);
  const projection = useProjection(width, height, region);
  const path = geoPath(projection);
  const byKey = new Map(counts.map((count) => [pairKey(...count.pair.codes), count]));
  const most = Math.max(0, ...counts.map(({ cooperation, conflict }) => cooperation + conflict));
  const countWith = (code: string) => (chosen === null ? undefined : byKey.get(pairKey(chosen, code)));
  const pointOf = (code: string): Point | null => {
    const place = places[code];
    return place === undefined ? null : projection([place[0], place[1]]);
  };
  const names = new Map(
    counts.flatMap(({ pair }) => pair.codes.map((code, side) => [code, pair.names[side] ?? code] as const)),
  );
  const nameOf = (code: string) => names.get(code) ?? shapes.get(code)?.properties.name ?? code;
  /** The busiest first, for there the keys begin. */
  const codes = new Set([...names.keys(), ...shapes.keys()]);
  const small = [...names.keys()].filter((code) => !shapes.has(code));
  const points = new Map(
    [...codes].flatMap((code) => {
      const point = pointOf(code);
      const isShown =
        point !== null && point[0] >= 0 && point[0] <= width && point[1] >= 0 && point[1] <= height;
      return isShown ? [[code, point] as const] : [];
    }),
  );
  const { focused, onKeyDown, stateProps } = useMapKeys({ points, chosen, onChoose });
  const [ringed, ringPoint] = [shapes.get(focused ?? ''), points.get(focused ?? '')];
  return (
    <div className={classes['map']}>
      <div className={classes['regions']}>
        <SegmentedControl
          aria-label="Part of the world"
          data={regions.map(({ value, label }) => ({ value, label }))}
          value={region}
          onChange={(value) => change({ region: value === 'world' ? undefined : value })}
          size="xs"
        />
      </div>
      <div ref={ref} className={classes['sheet']}>
        {width > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
          <svg
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role="group"
            data-title={`${chosen === null ? 'Who deals with whom' : `Who deals with ${chosen}`}: blue is cooperation, red is conflict`}
            aria-label="Map of the pairs, which are listed beside; arrow keys lead from state to state, Enter chooses one"
            onKeyDown={onKeyDown}
          >
            <path d={path({ type: 'Sphere' }) ?? ''} className={classes['sea']} />
            <path d={path(geoGraticule10()) ?? ''} className={classes['grid']} />
            {states.features.map((state) => {
              const code = state.id === undefined ? null : String(state.id);
              const count = code === null ? undefined : countWith(code);
              const words = wordsOf(code === null ? state.properties.name : nameOf(code), count);
              return (
                <path
                  key={state.properties.name}
                  d={path(state) ?? ''}
                  className={classes['state']}
                  data-chosen={code !== null && code === chosen}
                  data-disputed={disputed.has(state.properties.name)}
                  style={count === undefined ? undefined : { fill: shadeOf(count, most) }}
                  {...(code === null || !points.has(code)
                    ? {}
                    : { 'aria-label': words, ...stateProps(code) })}
                >
                  <title>{words}</title>
                </path>
              );
            })}
            <path d={path(borders) ?? ''} className={classes['border']} />
            {small.map((code) => {
              const point = points.get(code);
              const count = countWith(code);
              const words = wordsOf(nameOf(code), count);
              return point === undefined ? null : (
                <circle
                  key={code}
                  cx={point[0]}
                  cy={point[1]}
                  r={3.5}
                  className={classes['dot']}
                  style={count === undefined ? undefined : { fill: hueOf(count) }}
                  aria-label={words}
                  {...stateProps(code)}
                >
                  <title>{words}</title>
                </circle>
              );
            })}
            {counts.slice(0, shownArcs).map((count) => {
              const [from, to] = count.pair.codes.map(pointOf);
              if (from == null || to == null) return null;
              const strength = strengthOf(count, most);
              return (
                <path
                  key={count.pair.codes.join(' ')}
                  d={arcPath(from, to)}
                  className={classes['arc']}
                  stroke={hueOf(count)}
                  strokeWidth={1 + 3.5 * strength}
                  strokeOpacity={0.35 + 0.5 * strength}
                />
              );
            })}
            {ringed !== undefined && <path d={path(ringed) ?? ''} className={classes['ring']} />}
            {ringed === undefined && ringPoint !== undefined && (
              <circle cx={ringPoint[0]} cy={ringPoint[1]} r={7} className={classes['ring']} />
            )}
          </svg>
        )}
      </div>
      {focused !== null && (
        <p className={classes['focused']} aria-hidden="true">
          {wordsOf(nameOf(focused), countWith(focused))}
        </p>
      )}
      <p className={classes['note']}>
        Shapes: Natural Earth, public domain. It draws who holds the ground, not who has a right to it:
        Crimea, for one, is drawn with Russia. What states do not agree on as a whole (Kosovo, Northern
        Cyprus, Palestine, Somaliland, Taiwan, Western Sahara) has a broken edge. No line here takes a side.
      </p>
    </div>
  );
}
