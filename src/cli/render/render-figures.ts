// Series of figures: each in the order of its days, with the sentences, and below it why those differ that cannot both hold.

import type { FigureAnswer, SeriesFigureLine, WithSources } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderSource } from './render-act.ts';
import { renderClocks } from './render-clocks.ts';
import { renderDays } from './render-days.ts';
import { figureWords, onWordOf } from './render-figure-words.ts';
import { renderMarks } from './render-marks.ts';
import { sourceLines } from './render-sources.ts';
import { shortId } from './short-id.ts';
import { wrapBehind, wrapText } from './wrap-text.ts';

const indent = '    ';

function describe(line: SeriesFigureLine): string {
  return [
    figureWords(line),
    line.aggregation === 'unknown' ? '' : line.aggregation,
    line.window === null ? '' : `over ${renderDays(line.window)}`,
    line.definition === null ? '' : `(${line.definition})`,
    line.status === 'state' || line.status === 'happened' ? '' : line.status,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function figureLines(line: SeriesFigureLine, terminal: Terminal): string[] {
  const { style, widthColumns } = terminal;
  const day = line.asOf ?? 'day unknown';
  const room = widthColumns - indent.length;
  return [
    wrapBehind(
      { head: `  ${style('cyan', '#')} ${style('bold', day)} `, headColumns: day.length + 5 },
      describe(line),
      widthColumns,
      indent,
    ),
    `${indent}${wrapText(`“${line.quote}”${onWordOf(line.authority)}`, room, indent)}`,
    ...renderMarks(line.corrections, terminal),
    style('dim', `${indent}${wrapText(`${renderSource(line.article)} ${shortId(line.id)}`, room, indent)}`),
  ];
}

type Series = WithSources<FigureAnswer>['series'][number];

/** Conflicts that say the same (one number told by many articles) are said once. */
function conflictLines({ conflicts }: Series, { style, widthColumns }: Terminal): string[] {
  const counts = Map.groupBy(
    conflicts,
    ({ reason, explanation }) => `${reason}\t${explanation.split(' ').toSorted().join(' ')}`,
  );
  return [...counts.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const times = others.length === 0 ? '' : ` (×${others.length + 1})`;
    const colour = first.reason === 'plain contradiction' ? 'red' : 'yellow';
    return [
      `  ${style(colour, '≠')} ${wrapText(`${first.reason}: ${first.explanation}${times}`, widthColumns - 4, indent)}`,
    ];
  });
}

function seriesLines(series: Series, terminal: Terminal): string[] {
  const { counts, action, about, figures } = series;
  const title = [counts, ...(action === null ? [] : [action]), about.join(', ')].join(', ');
  return [
    '',
    terminal.style('bold', `${title} (${figures.length})`),
    ...figures.flatMap((figure) => figureLines(figure, terminal)),
    ...sourceLines(series.sources, terminal),
    ...conflictLines(series, terminal),
  ];
}

/** A count of persons or of something done says something of its own; "four different numbers" does not. */
function saysSomething({ action, figures }: Series): boolean {
  return action !== null || figures.some(({ unit }) => unit === 'person');
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
    `${terminal.style('bold', who)}: ${answer.series.length} series of figures`,
    ...renderClocks(answer),
    ...many.flatMap((series) => seriesLines(series, terminal)),
    ...singleLines(single, terminal),
  ];
}
