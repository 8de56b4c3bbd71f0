// The timeline of two actors: states in force as bands, cooperation above the axis, conflict below it. The list beside holds the same
// acts as text, so to a screen reader this is one picture with a name.

import { scaleUtc } from 'd3-scale';
import type { ActLine, StandingLine } from '../api/types.ts';
import { anchorOf, sayActDays } from '../parts/act-days.ts';
import { ActMark, MarkShapeOf } from '../parts/act-mark.tsx';
import { axisDays } from '../parts/axis-days.ts';
import { counted, sayDay, today, toTime } from '../parts/days.ts';
import { leaningOf, type MarkShape, statusShapes, statusWords } from '../parts/status.ts';
import { useDrawingSize } from '../parts/use-drawing-size.ts';
import { fullBandWords } from './band-words.ts';
import { drawnDays } from './drawn-days.ts';
import { Interval, intervalPixels } from './interval.tsx';
import { type BandRow, placeBands } from './place-bands.ts';
import { placeIntervals } from './place-intervals.ts';
import { type PlacedAct, placeMarks } from './place-marks.ts';
import { placeWords } from './place-words.ts';
import classes from './timeline.module.css';

const markPixels = 12;
const bandPixels = 22;
const edgePixels = 18;

const shapeWords: readonly (readonly [MarkShape, string])[] = [
  ['filled', 'happened'],
  ['half', 'goes on'],
  ['hollow', 'announced'],
  ['dashed', 'talked of'],
  ['asked', 'alleged'],
  ['crossed', 'denied'],
  ['small', 'past behind the news'],
];

interface TimelineProps {
  /** Whose acts, as a picture of them is called. */
  readonly title: string;
  readonly acts: readonly ActLine[];
  /** Acts that the other clock would show: drawn faintly. */
  readonly unknownThen: readonly ActLine[];
  readonly standing: readonly StandingLine[];
  readonly day: string;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** "12 acts from 3 Mar 2024 to 5 May 2025": by the days that are known, not by where the drawing ends. */
function daysTold(acts: readonly ActLine[]): string {
  const days = acts.flatMap((act) => anchorOf(act) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const count = counted(acts.length, 'act');
  if (first === undefined || last === undefined) return `${count}, no day known`;
  return first === last ? `${count}, ${sayDay(first)}` : `${count} from ${sayDay(first)} to ${sayDay(last)}`;
}

interface BandsProps {
  readonly row: BandRow;
  readonly y: number;
  readonly edges: readonly [number, number];
}

function Bands({ row, y, edges }: BandsProps) {
  const { line, bands } = row;
  const words = placeWords(row, edges);
  return (
    <g transform={`translate(0 ${y + 1})`}>
      {bands.map(({ x1, x2, state, isLasting }, at) => (
        <g key={`${x1} ${state}`} data-band>
          <rect
            x={x1}
            width={x2 - x1}
            height={bandPixels - 6}
            rx={3}
            className={isLasting ? classes['band'] : classes['bandOver']}
          />
          <text
            x={words[at]?.x}
            y={(bandPixels - 6) / 2}
            textAnchor={words[at]?.anchor}
            className={classes['bandWords']}
          >
            {words[at]?.words}
          </text>
          <title>{fullBandWords(line, state)}</title>
        </g>
      ))}
    </g>
  );
}

interface MarkProps {
  readonly placed: PlacedAct;
  readonly axisY: number;
  readonly isFaint: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

function Mark({ placed: { act, x, x1, x2, row, isBelow }, axisY, isFaint, isSelected, onSelect }: MarkProps) {
  const y = axisY + (isBelow ? 1 : -1) * (markPixels * (row + 0.5) + 5);
  const shape = statusShapes[act.status];
  const leaning = leaningOf(act.type);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the same
    <g
      className={isFaint ? classes['faint'] : classes['act']}
      data-selected={isSelected}
      onClick={() => onSelect(act.id)}
    >
      {x2 - x1 > markPixels && <line x1={x1} x2={x2} y1={y} y2={y} className={classes[`bar-${leaning}`]} />}
      <g transform={`translate(${x} ${y})`}>
        {isSelected && <circle r={8.5} className={classes['ring']} />}
        <circle r={markPixels / 2} className={classes['touch']} />
        <MarkShapeOf shape={shape} leaning={leaning} />
      </g>
      <title>{`${sayActDays(act)}, ${statusWords[act.status]}: ${act.quote}`}</title>
    </g>
  );
}

export function Timeline({ title, acts, unknownThen, standing, day, selected, onSelect }: TimelineProps) {
  const { ref, width } = useDrawingSize<HTMLDivElement>();
  const [first, last] = drawnDays([...acts, ...unknownThen], day, today());
  const scale = scaleUtc(
    [toTime(first), toTime(last)],
    [edgePixels, Math.max(edgePixels + 1, width - edgePixels)],
  );
  const toX = (time: number) => scale(time);
  const shapes = new Set(acts.map(({ status }) => statusShapes[status]));
  const faint = new Set(unknownThen.map(({ id }) => id));
  const marks = placeMarks([...acts, ...unknownThen], toX, markPixels);
  const intervals = placeIntervals([...acts, ...unknownThen], toX, [0, width]);
  const rows = placeBands(standing, toX, [0, toX(toTime(day))]);
  const marksOf = (isBelow: boolean) =>
    markPixels * Math.max(1, ...marks.filter((mark) => mark.isBelow === isBelow).map(({ row }) => row + 1));
  const intervalsOf = (isBelow: boolean) =>
    intervalPixels *
    Math.max(0, ...intervals.filter((one) => one.isBelow === isBelow).map(({ row }) => row + 1));
  const axisY = rows.length * bandPixels + marksOf(false) + intervalsOf(false) + 16;
  const height = axisY + marksOf(true) + intervalsOf(true) + 40;
  return (
    <figure className={classes['figure']}>
      <div ref={ref} data-plot="timeline">
        {width > 0 && (
          <svg
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            data-title={`${title}: ${daysTold(acts)}; above the line cooperation, below it conflict`}
            aria-label={`${daysTold(acts)}; the list below holds them as text`}
          >
            {rows.map((row, index) => (
              <Bands
                key={`${row.line.kind} ${row.line.by} ${row.line.on} ${row.line.object}`}
                row={row}
                y={index * bandPixels}
                edges={[0, width]}
              />
            ))}
            {axisDays(scale, width).map(({ time, words }) => (
              <g key={time.getTime()} transform={`translate(${scale(time)} 0)`}>
                <line y1={rows.length * bandPixels} y2={height - 24} className={classes['grid']} />
                <text y={height - 8} className={classes['tick']}>
                  {words}
                </text>
              </g>
            ))}
            <line x1={0} x2={width} y1={axisY} y2={axisY} className={classes['axis']} />
            <g transform={`translate(${Math.min(width - 1, toX(toTime(day)))} 0)`} className={classes['now']}>
              <line y1={0} y2={height - 24} />
              {day > last && (
                <text x={-6} y={height - 30} textAnchor="end">
                  on {sayDay(day)} →
                </text>
              )}
            </g>
            {intervals.map((placed) => (
              <Interval
                key={placed.acts[0].id}
                placed={placed}
                axisY={axisY}
                beyond={marksOf(placed.isBelow)}
                isFaint={placed.acts.every(({ id }) => faint.has(id))}
                selected={selected}
                onSelect={onSelect}
              />
            ))}
            {marks.map((placed) => (
              <Mark
                key={placed.act.id}
                placed={placed}
                axisY={axisY}
                isFaint={faint.has(placed.act.id)}
                isSelected={placed.act.id === selected}
                onSelect={onSelect}
              />
            ))}
          </svg>
        )}
      </div>
      <figcaption className={classes['legend']}>
        <span>above the line: cooperation</span>
        <span>below it: conflict</span>
        {shapeWords
          .filter(([shape]) => shapes.has(shape))
          .map(([shape, words]) => (
            <span key={shape}>
              <ActMark shape={shape} leaning="neutral" /> {words}
            </span>
          ))}
        {intervals.length > 0 && (
          <span>
            <ActMark shape="filled" leaning="neutral" isUndated /> some day within it
          </span>
        )}
        {unknownThen.length > 0 && <span>faint: not yet known then</span>}
      </figcaption>
    </figure>
  );
}
