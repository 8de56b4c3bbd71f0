// A series by its as-of days: what was counted exactly as a dot, what was bounded as an arrow, a range as a bar; a figure whose day nobody
// knows as the days that it may have. Definitions have a shape of their own. The list below holds the same figures as text.

import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import type { SeriesFigure } from '../api/types.ts';
import { ActMark } from '../parts/act-mark.tsx';
import { axisDays } from '../parts/axis-days.ts';
import { addDays, sayDay, sayDays, toTime } from '../parts/days.ts';
import { useDrawingSize } from '../parts/use-drawing-size.ts';
import classes from './series-plot.module.css';

const height = 220;
const edges = { left: 56, right: 16, top: 14, bottom: 26 };

/** Above this a plain axis hides the small ones. */
const widestRatio = 40;

/** Of the mark for days of which nobody knows the one. */
const intervalPixels = 8;

interface Point {
  readonly figure: SeriesFigure;
  /** The first and the last day for which it may speak: one day, where that is known. */
  readonly from: string;
  readonly to: string;
  readonly low: number;
  readonly high: number;
}

function pointsOf(figures: readonly SeriesFigure[]): readonly Point[] {
  return figures.flatMap((figure) => {
    const { asOf, asOfDays, article, low, high } = figure;
    const days = asOf === null ? (asOfDays ?? article.published) : { from: asOf, to: asOf };
    const [from, to] = [days.from ?? days.to, days.to ?? days.from];
    const [first, last] = [low ?? high, high ?? low];
    if (from === null || to === null || first === null || last === null) return [];
    return [{ figure, from, to, low: first, high: last }];
  });
}

function isDated({ from, to }: Point): boolean {
  return from === to;
}

/** The first and the last day of an axis: by figures whose day is known, where there are any. */
function reachOf(points: readonly Point[]): readonly [string, string] | null {
  const dated = points.filter(isDated);
  const days = (dated.length > 0 ? dated : points).flatMap(({ from, to }) => [from, to]).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

function arrowOf(comparator: SeriesFigure['comparator']): 'up' | 'down' | null {
  if (comparator === '>' || comparator === '>=') return 'up';
  return comparator === '<' || comparator === '<=' ? 'down' : null;
}

/** A logarithmic axis is marked at powers of ten, or it is black with lines. */
function isRound(value: number): boolean {
  return Number.isInteger(Math.round(Math.log10(value) * 1e6) / 1e6);
}

interface DotProps {
  readonly point: Point;
  /** Of the first day and of the last. */
  readonly xs: readonly [number, number];
  readonly yLow: number;
  readonly yHigh: number;
  readonly kind: number;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

function Dot({ point, xs: [left, right], yLow, yHigh, kind, isSelected, onSelect }: DotProps) {
  const { figure, from, to } = point;
  const arrow = arrowOf(figure.comparator);
  const [x, y] = [(left + right) / 2, (yLow + yHigh) / 2];
  const look = figure.comparator === '~' || !isDated(point) ? classes['about'] : classes['exact'];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list below holds the same figures as buttons
    <g className={classes['dot']} data-kind={kind % 4} onClick={() => onSelect(figure.id)}>
      {yLow !== yHigh && <line x1={x} x2={x} y1={yLow} y2={yHigh} className={classes['range']} />}
      {isSelected && <circle cx={x} cy={y} r={10} className={classes['ring']} />}
      {isDated(point) ? (
        <circle cx={x} cy={y} r={5} className={look} />
      ) : (
        <rect
          data-shape="interval"
          x={left}
          y={y - intervalPixels / 2}
          width={Math.max(intervalPixels, right - left)}
          height={intervalPixels}
          rx={intervalPixels / 2}
          className={look}
        />
      )}
      {arrow !== null && (
        <path
          data-arrow={arrow}
          d={arrow === 'up' ? `M${x} ${y - 6} v-12 m-4 4 l4 -4 l4 4` : `M${x} ${y + 6} v12 m-4 -4 l4 4 l4 -4`}
          className={classes['arrow']}
        />
      )}
      <title>{`${figure.number}, ${sayDays({ from, to })}${figure.definition === null ? '' : `, ${figure.definition}`}: ${figure.quote}`}</title>
    </g>
  );
}

interface SeriesPlotProps {
  readonly name: string;
  readonly figures: readonly SeriesFigure[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

export function SeriesPlot({ name, figures, selected, onSelect }: SeriesPlotProps) {
  const { ref, width } = useDrawingSize<HTMLDivElement>();
  const points = pointsOf(figures);
  const reach = reachOf(points);
  // One figure alone is told by its line.
  if (reach === null || points.length < 2) return null;
  const [first, last] = reach;
  const values = points.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isWide = least > 0 && most / least > widestRatio;
  const room: [number, number] = [height - edges.bottom, edges.top + 14];
  const toY = isWide ? scaleLog([least, most], room).nice() : scaleLinear([0, most * 1.08], room).nice();
  const toX = scaleUtc(
    [toTime(addDays(first, -10)), toTime(addDays(last, 10))],
    [edges.left, Math.max(edges.left + 1, width - edges.right)],
  ).clamp(true);
  const definitions = [...new Set(points.map(({ figure }) => figure.definition))];
  return (
    <figure className={classes['figure']}>
      <div ref={ref} data-plot="series">
        {width > 0 && (
          <svg
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={`${name}: ${points.length} figures from ${sayDay(first)} to ${sayDay(last)}, listed below`}
          >
            {toY
              .ticks(5)
              .filter((tick) => !isWide || isRound(tick))
              .map((tick) => (
                <g key={tick} transform={`translate(0 ${toY(tick)})`}>
                  <line x1={edges.left} x2={width - edges.right} className={classes['grid']} />
                  <text x={edges.left - 8} className={classes['value']}>
                    {tick.toLocaleString('en')}
                  </text>
                </g>
              ))}
            {axisDays(toX, width).map(({ time, words }) => (
              <text key={time.getTime()} x={toX(time)} y={height - 6} className={classes['day']}>
                {words}
              </text>
            ))}
            {points.map((point) => (
              <Dot
                key={point.figure.id}
                point={point}
                xs={[toX(toTime(point.from)), toX(toTime(point.to))]}
                yLow={toY(point.low)}
                yHigh={toY(point.high)}
                kind={definitions.indexOf(point.figure.definition)}
                isSelected={point.figure.id === selected}
                onSelect={onSelect}
              />
            ))}
          </svg>
        )}
      </div>
      {(definitions.length > 1 || !points.every(isDated)) && (
        <figcaption className={classes['legend']}>
          {definitions.length > 1 &&
            definitions.map((definition, kind) => (
              <span key={definition} data-kind={kind % 4}>
                {definition ?? 'no definition given'}
              </span>
            ))}
          {!points.every(isDated) && (
            <span className={classes['undated']}>
              <ActMark shape="hollow" leaning="neutral" isUndated /> some day within it
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
