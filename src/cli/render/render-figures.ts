// Series of figures: each in the order of its days, with the sentences, and below it why those differ that cannot both hold.

import type { FigureAnswer, SeriesFigureLine, WithSources } from '../../queries/index.ts';
import { figureWords, inQuotes } from '../../text/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderSource } from './render-act.ts';
import { renderClocks, renderToldAfter } from './render-clocks.ts';
import { describeRelations } from './render-figure.ts';
import { onWordOf, renderFigureDays, renderWindow } from './render-figure-words.ts';
import { renderMarks } from './render-marks.ts';
import { renderMore } from './render-more.ts';
import { sourceLines } from './render-sources.ts';
import { shortId } from './short-id.ts';
import { wrapBehind, wrapText } from './wrap-text.ts';

const indent = '    ';

function describe(line: SeriesFigureLine): string {
  return [
    figureWords(line),
    line.aggregation === 'unknown' ? '' : line.aggregation,
    ...describeRelations(line),
    line.window === null ? '' : renderWindow(line.window),
    line.definition === null ? '' : `(${line.definition})`,
    line.status === 'state' || line.status === 'happened' ? '' : line.status,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function figureLines(line: SeriesFigureLine, terminal: Terminal): string[] {
  const { style, widthColumns } = terminal;
  const day = renderFigureDays(line) ?? 'day unknown';
  const room = widthColumns - indent.length;
  return [
    wrapBehind(
      { head: `  ${style('cyan', '#')} ${style('bold', day)} `, headColumns: day.length + 5 },
      describe(line),
      widthColumns,
      indent,
    ),
    `${indent}${wrapText(`${inQuotes(line.quote)}${onWordOf(line.authority)}`, room, indent)}`,
    ...renderMarks(line.corrections, terminal),
    style('dim', `${indent}${wrapText(`${renderSource(line.article)} ${shortId(line.id)}`, room, indent)}`),
  ];
}

type Series = WithSources<FigureAnswer>['series'][number];

/** What tells a figure, in brief: the line above names its days. */
function tellerOf({ article: { outlet, location } }: SeriesFigureLine): string {
  return outlet ?? location?.split('/').at(-1)?.replace(/^-$/u, 'standard input') ?? 'unnamed page';
}

/** "412 (p1.txt, p3.txt)": a number with all that tell it. */
function toldBy(number: string, lines: readonly SeriesFigureLine[]): string {
  return `${number} (${[...new Set(lines.map(tellerOf))].join(', ')})`;
}

interface ShownConflict extends Pick<Series['conflicts'][number], 'reason' | 'explanation'> {
  readonly lines: readonly SeriesFigureLine[];
}

/** Conflicts with their figures; those of the same reason between the same two numbers stand together. */
function groupConflicts({ conflicts, figures }: Series): readonly (readonly ShownConflict[])[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const shown = conflicts.map(({ ids, reason, explanation }) => ({
    reason,
    explanation,
    lines: ids.flatMap((id) => byId.get(id) ?? []),
  }));
  const keyOf = ({ reason, lines }: ShownConflict) =>
    [reason, ...lines.map(({ number }) => number).toSorted()].join('\t');
  return [...Map.groupBy(shown, keyOf).values()];
}

/** Of each reason so many pairs are shown: a count told on ten days has 45. */
const mostOfReason = 3;

/** How many figures of the series stand between the two. */
function distanceIn({ figures }: Series, [first]: readonly ShownConflict[]): number {
  const places = first?.lines.map((line) => figures.indexOf(line)) ?? [];
  return Math.max(...places) - Math.min(...places);
}

/** Contradictions first; of each reason the pairs that stand nearest to one another, the newest first. */
function conflictLines(series: Series, terminal: Terminal): string[] {
  const byReason = Map.groupBy(groupConflicts(series), ([first]) => first?.reason ?? 'rounding');
  const isPlain = (reason: string) => Number(reason !== 'plain contradiction');
  return [...byReason]
    .toSorted(([a], [b]) => isPlain(a) - isPlain(b))
    .flatMap(([reason, pairs]) => {
      const nearest = pairs.toReversed().toSorted((a, b) => distanceIn(series, a) - distanceIn(series, b));
      const more = pairs.length - mostOfReason;
      return [
        ...pairLines(nearest.slice(0, mostOfReason), terminal),
        ...(more > 0 ? [terminal.style('dim', `    + ${more} more: ${reason} (--json has them)`)] : []),
      ];
    });
}

/** "≠ plain contradiction: 412 (p1.txt) and 421 (p2.txt): ...": each pair of numbers once, with all that tell either. */
function pairLines(
  pairs: readonly (readonly ShownConflict[])[],
  { style, widthColumns }: Terminal,
): string[] {
  return pairs.flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const told = Map.groupBy(
      same.flatMap(({ lines }) => lines),
      ({ number }) => number,
    );
    const numbers = [...told].map(([number, lines]) => toldBy(number, lines)).join(' and ');
    const why = first.explanation.replace(/^[^:]*: /u, '');
    const colour = first.reason === 'plain contradiction' ? 'red' : 'yellow';
    return [
      `  ${style(colour, '≠')} ${wrapText(`${first.reason}: ${numbers}: ${why}`, widthColumns - 4, indent)}`,
    ];
  });
}

function seriesLines(series: Series, terminal: Terminal): string[] {
  const { counts, action, about, figures, older } = series;
  const title = [counts, ...(action === null ? [] : [action]), about.join(', ')].join(', ');
  return [
    '',
    terminal.style('bold', `${title} (${figures.length + older})`),
    ...(older === 0 ? [] : [terminal.style('dim', `${indent}${older} of earlier days: --all`)]),
    ...figures.flatMap((figure) => figureLines(figure, terminal)),
    ...sourceLines(series.sources, terminal),
    ...conflictLines(series, terminal),
  ];
}

/** A count of persons or of something done says something of its own; "four different numbers" does not. */
function saysSomething({ action, figures }: Series): boolean {
  return action !== null || figures.some((figure) => figure.action !== null || figure.unit === 'person');
}

function singleLines(series: readonly Series[], terminal: Terminal): string[] {
  const shown = series.filter(saysSomething);
  const more = series.length - shown.length;
  return [
    ...(shown.length === 0 ? [] : ['', terminal.style('bold', `Told once (${shown.length})`)]),
    ...shown.flatMap(({ figures }) => figures.flatMap((figure) => figureLines(figure, terminal))),
    ...(more > 0 ? [terminal.style('dim', `  + ${more} more told once (--json has them)`)] : []),
  ];
}

export function renderFigures(answer: WithSources<FigureAnswer>, terminal: Terminal): string[] {
  const who = answer.sides.map(({ name }) => name).join(' – ');
  const many = answer.series.filter(({ figures }) => figures.length > 1);
  const single = answer.series.filter(({ figures }) => figures.length === 1);
  return [
    `${terminal.style('bold', who)}: ${answer.series.length + answer.more} series of figures`,
    ...renderClocks(answer),
    ...renderToldAfter(answer),
    ...many.flatMap((series) => seriesLines(series, terminal)),
    ...singleLines(single, terminal),
    ...renderMore(answer, ['series', 'series'], terminal),
  ];
}
