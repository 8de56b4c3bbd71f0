// A series by its as-of days: what was counted exactly as a dot, what was bounded as an arrow, a range as a bar. Definitions have a shape
// of their own. The list below holds the same figures as text.

import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import type { SeriesFigure } from '../api/types.ts';
import { axisDays } from '../parts/axis-days.ts';
import { addDays, sayDay, toTime } from '../parts/days.ts';
import { useDrawingSize } from '../parts/use-drawing-size.ts';
import classes from './series-plot.module.css';

const height = 220;
const edges = { left: 56, right: 16, top: 14, bottom: 26 };

/** Above this a plain axis hides the small ones. */
const widestRatio = 40;

interface Point {
  readonly figure: SeriesFigure;
  readonly day: string;
  readonly low: number;
  readonly high: number;
}

function pointsOf(figures: readonly SeriesFigure[]): readonly Point[] {
  return figures.flatMap((figure) => {
    const { asOf, article, low, high } = figure;
    const day = asOf ?? article.published.to ?? article.published.from;
    const [first, last] = [low ?? high, high ?? low];
    return day === null || first === null || last === null ? [] : [{ figure, day, low: first, high: last }];
  });
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
  readonly x: number;
  readonly yLow: number;
  readonly yHigh: number;
  readonly kind: number;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

function Dot({ point: { figure, day }, x, yLow, yHigh, kind, isSelected, onSelect }: DotProps) {
  const arrow = arrowOf(figure.comparator);
  const y = (yLow + yHigh) / 2;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list below holds the same figures as buttons
    <g className={classes['dot']} data-kind={kind % 4} onClick={() => onSelect(figure.id)}>
      {yLow !== yHigh && <line x1={x} x2={x} y1={yLow} y2={yHigh} className={classes['range']} />}
      {isSelected && <circle cx={x} cy={y} r={10} className={classes['ring']} />}
      <circle
        cx={x}
        cy={y}
        r={5}
        className={figure.comparator === '~' ? classes['about'] : classes['exact']}
      />
      {arrow !== null && (
        <path
          d={arrow === 'up' ? `M${x} ${y - 6} v-12 m-4 4 l4 -4 l4 4` : `M${x} ${y + 6} v12 m-4 -4 l4 4 l4 -4`}
          className={classes['arrow']}
        />
      )}
      <title>{`${figure.number}, ${sayDay(day)}${figure.definition === null ? '' : `, ${figure.definition}`}: ${figure.quote}`}</title>
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
  const days = points.map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  // One figure alone is told by its line.
  if (first === undefined || last === undefined || points.length < 2) return null;
  const values = points.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isWide = least > 0 && most / least > widestRatio;
  const room: [number, number] = [height - edges.bottom, edges.top + 14];
  const toY = isWide ? scaleLog([least, most], room).nice() : scaleLinear([0, most * 1.08], room).nice();
  const toX = scaleUtc(
    [toTime(addDays(first, -10)), toTime(addDays(last, 10))],
    [edges.left, Math.max(edges.left + 1, width - edges.right)],
  );
  const definitions = [...new Set(points.map(({ figure }) => figure.definition))];
  return (
    <figure ref={ref} className={classes['figure']} data-plot="series">
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
              x={toX(toTime(point.day))}
              yLow={toY(point.low)}
              yHigh={toY(point.high)}
              kind={definitions.indexOf(point.figure.definition)}
              isSelected={point.figure.id === selected}
              onSelect={onSelect}
            />
          ))}
        </svg>
      )}
      {definitions.length > 1 && (
        <figcaption className={classes['legend']}>
          {definitions.map((definition, kind) => (
            <span key={definition} data-kind={kind % 4}>
              {definition ?? 'no definition given'}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}
