// The pairs as a network: actors as circles, the larger the more acts; lines shaded by cooperation and conflict. Each circle is a button
// that keeps to its own pairs; the list beside has the same pairs as text.

import { type KeyboardEvent, useMemo } from 'react';
import { useDrawingSize } from '../parts/use-drawing-size.ts';
import { layOutNetwork, type PlacedActor, type PlacedTie } from './lay-out-network.ts';
import classes from './network.module.css';
import type { RankedActor } from './rank-actors.ts';
import { hueOf } from './shade.ts';
import type { WindowCount } from './within-window.ts';

interface NetworkProps {
  readonly actors: readonly RankedActor[];
  readonly counts: readonly WindowCount[];
  readonly chosen: string | null;
  readonly onChoose: (code: string | null) => void;
}

function isOf({ count }: PlacedTie, code: string): boolean {
  return count.pair.codes.includes(code);
}

function Tie({ tie, isFaint }: { readonly tie: PlacedTie; readonly isFaint: boolean }) {
  const { from, to, strength, count } = tie;
  return (
    <line
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      stroke={hueOf(count)}
      strokeWidth={1 + 7 * strength}
      strokeOpacity={isFaint ? 0.06 : 0.25 + 0.55 * strength}
    >
      <title>{`${count.pair.names[0]} – ${count.pair.names[1]}: ${count.cooperation} of cooperation, ${count.conflict} of conflict`}</title>
    </line>
  );
}

interface CircleProps {
  readonly actor: PlacedActor;
  readonly isChosen: boolean;
  readonly isFaint: boolean;
  readonly isShort: boolean;
  readonly onChoose: (code: string | null) => void;
}

function Circle({ actor, isChosen, isFaint, isShort, onChoose }: CircleProps) {
  const { code, name, x, y, radius, acts } = actor;
  const choose = () => onChoose(isChosen ? null : code);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of HTML
    <g
      transform={`translate(${x} ${y})`}
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={`${name}, ${acts} acts`}
      className={classes['actor']}
      data-faint={isFaint}
      onClick={choose}
      onKeyDown={press}
    >
      <circle r={Math.max(radius, 12)} className={classes['reach']} />
      <circle r={radius} className={classes['circle']} />
      <text y={radius + 13} className={classes['name']}>
        {isShort ? code : name}
      </text>
    </g>
  );
}

/** Below this names do not fit. */
const narrow = 620;

export function Network({ actors, counts, chosen, onChoose }: NetworkProps) {
  const { ref, width } = useDrawingSize<HTMLDivElement>();
  const height = Math.round(Math.min(820, Math.max(380, width * 0.72)));
  const isShort = width < narrow;
  const layout = useMemo(
    () => (width === 0 ? null : layOutNetwork(actors, counts, { width, height, isShort })),
    [actors, counts, width, height, isShort],
  );
  const near = new Set(
    chosen === null || layout === null
      ? []
      : layout.ties.filter((tie) => isOf(tie, chosen)).flatMap(({ count }) => count.pair.codes),
  );
  return (
    <div ref={ref} className={classes['network']}>
      {layout !== null && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing is no set of fields
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label="Network of pairs, listed beside"
          data-title="Who deals with whom: blue is cooperation, red is conflict"
        >
          {layout.ties.map((tie) => (
            <Tie
              key={tie.count.pair.codes.join(' ')}
              tie={tie}
              isFaint={chosen !== null && !isOf(tie, chosen)}
            />
          ))}
          {layout.actors.map((actor) => (
            <Circle
              key={actor.code}
              actor={actor}
              isChosen={actor.code === chosen}
              isFaint={chosen !== null && actor.code !== chosen && !near.has(actor.code)}
              isShort={isShort}
              onChoose={onChoose}
            />
          ))}
        </svg>
      )}
    </div>
  );
}
