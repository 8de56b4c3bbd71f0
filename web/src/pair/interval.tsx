// An act of which nobody knows the day, drawn from the first to the last that it may have; several with the same days are one, counted.

import { extentOf } from '../parts/act-days.ts';
import { sayDays } from '../parts/days.ts';
import { leaningOf, statusShapes, statusWords } from '../parts/status.ts';
import type { PlacedInterval } from './place-intervals.ts';
import classes from './timeline.module.css';

/** Room for one above another. */
export const intervalPixels = 15;
const barPixels = 11;
const arrowPixels = 11;

interface IntervalProps {
  readonly placed: PlacedInterval;
  readonly axisY: number;
  /** Where the marks next to the axis end, in pixels from it. */
  readonly beyond: number;
  readonly isFaint: boolean;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** The act after the one that is looked at, so that each press leads to another of them. */
function nextOf({ acts }: PlacedInterval, selected: string | null): string {
  const at = acts.findIndex(({ id }) => id === selected);
  return (acts[at + 1] ?? acts[0]).id;
}

function titleOf({ acts }: PlacedInterval): string {
  const extent = extentOf(acts[0]);
  const days = extent === null ? '' : `, ${sayDays(extent)}`;
  return [`day unknown${days}`, ...acts.map(({ status, quote }) => `${statusWords[status]}: ${quote}`)].join(
    '\n',
  );
}

/** For what lies before the drawing begins. */
function arrowLeft(x: number, y: number): string {
  const half = barPixels / 2;
  return `M${x + 3} ${y} L${x + arrowPixels} ${y - half} L${x + arrowPixels} ${y + half} Z`;
}

export function Interval({ placed, axisY, beyond, isFaint, selected, onSelect }: IntervalProps) {
  const { acts, x1, x2, row, isBelow, isBefore } = placed;
  const y = axisY + (isBelow ? 1 : -1) * (beyond + intervalPixels * (row + 0.5) + 4);
  const isDone = acts.some(({ status }) => statusShapes[status] === 'filled' || status === 'ongoing');
  const look = {
    className: classes['interval'],
    'data-done': isDone,
    'data-selected': acts.some(({ id }) => id === selected),
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list below holds the same acts
    <g
      className={`${isFaint ? classes['faint'] : classes['act']} ${classes[leaningOf(acts[0].type)]}`}
      data-interval
      onClick={() => onSelect(nextOf(placed, selected))}
    >
      {isBefore ? (
        <path d={arrowLeft(x1, y)} {...look} />
      ) : (
        <rect
          x={x1 + 1}
          y={y - barPixels / 2}
          width={x2 - x1 - 2}
          height={barPixels}
          rx={barPixels / 2}
          {...look}
        />
      )}
      {acts.length > 1 && (
        <text x={isBefore ? x1 + arrowPixels + 8 : (x1 + x2) / 2} y={y} className={classes['count']}>
          {acts.length}
        </text>
      )}
      <title>{titleOf(placed)}</title>
    </g>
  );
}
