// One figure as lines on a terminal: the number as written, what it counts, its days and definition, and the sentence.

import type { FigureLine } from '../../queries/index.ts';
import { doneWords, figureWords, inQuotes } from '../../text/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderSource } from './render-act.ts';
import { onWordOf, renderFigureDays, renderWindow } from './render-figure-words.ts';
import { renderMarks } from './render-marks.ts';
import { shortId } from './short-id.ts';
import { shorten } from './shorten.ts';
import { wrapText } from './wrap-text.ts';

/** "part of 1,300", "total of 12 and 30", "change from 900". */
export function describeRelations({ relations = [] }: Pick<FigureLine, 'relations'>): readonly string[] {
  const byKind = Map.groupBy(relations, ({ kind }) => kind);
  return [...byKind].map(
    ([kind, own]) => `${kind.replace('-', ' ')} ${own.map(({ number }) => number.text).join(' and ')}`,
  );
}

function asOfWords(line: FigureLine): string {
  const days = renderFigureDays(line);
  return days === null ? '' : `as of ${days}`;
}

function describe(line: FigureLine): string {
  return [
    figureWords(line),
    doneWords(line),
    ...describeRelations(line),
    line.window === null ? '' : renderWindow(line.window),
    asOfWords(line),
    line.definition === null ? '' : `(${line.definition})`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Lines for one figure: what it says, its sentence, its source and id. */
export function renderFigure(line: FigureLine, terminal: Terminal): string[] {
  const indent = '    ';
  return [
    `  ${terminal.style('cyan', `# ${line.status}`)}  ${terminal.style('bold', shorten(describe(line), terminal.widthColumns - 6 - line.status.length))}`,
    `${indent}${wrapText(`${inQuotes(line.quote)}${onWordOf(line.authority)}`, terminal.widthColumns - indent.length, indent)}`,
    ...renderMarks(line.corrections, terminal),
    terminal.style(
      'dim',
      `${indent}${wrapText(`${renderSource(line.article)} ${shortId(line.id)}`, terminal.widthColumns - indent.length, indent)}`,
    ),
  ];
}
