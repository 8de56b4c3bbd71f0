// Two articles sentence by sentence: "-" what only the first has, "+" what only the second has; the words of a changed sentence that the
// other version has not stand between brackets.

import type { CompareAnswer, ComparedLine, SentenceLine } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderSource } from './render-act.ts';
import { renderClocks } from './render-clocks.ts';
import { shortId } from './short-id.ts';
import { wrapText } from './wrap-text.ts';

const indent = '    ';

function markedQuote({ quote, span, marks }: SentenceLine): string {
  let said = quote;
  for (const { start, end } of marks.toReversed()) {
    const [from, to] = [start - span.start, end - span.start];
    said = `${said.slice(0, from)}[${said.slice(from, to)}]${said.slice(to)}`;
  }
  return said;
}

function sentence(sign: '-' | '+', line: SentenceLine | null, { style, widthColumns }: Terminal): string[] {
  if (line === null) return [];
  const moved = line.isMoved ? ' (elsewhere in the other)' : '';
  const words = wrapText(`${markedQuote(line)}${moved}`, widthColumns - indent.length, indent);
  return [`  ${style(sign === '-' ? 'red' : 'green', sign)} ${words}`];
}

function lineWords({ kind, first, second }: ComparedLine, terminal: Terminal): string[] {
  const { style, widthColumns } = terminal;
  if (kind === 'same')
    return [style('dim', `${indent}${wrapText(first?.quote ?? '', widthColumns - indent.length, indent)}`)];
  return [...sentence('-', first, terminal), ...sentence('+', second, terminal)];
}

function relationWords({ relation, articles: [a] }: CompareAnswer): string {
  if (relation === null) return 'neither repeats the other';
  const { original, reasons } = relation;
  const which = original === a.id ? 'first' : 'second';
  const came = original === null ? 'which came first is not known' : `the ${which} came first`;
  return `${came}; ${reasons.join('; ')}`;
}

export function renderCompare(answer: CompareAnswer, terminal: Terminal): string[] {
  const { articles, counts, lines, clocks } = answer;
  const { same, changed, leftOut, added } = counts;
  const heads = articles.flatMap((article, number) => [
    `${number === 0 ? '-' : '+'} ${terminal.style('bold', article.headline ?? '(no headline)')}`,
    terminal.style('dim', `  ${renderSource(article)}  ${shortId(article.id)}`),
  ]);
  return [
    ...heads,
    ...renderClocks({ clocks, leftOut: { possiblyKnown: 0 } }),
    wrapText(relationWords(answer), terminal.widthColumns, ''),
    `sentences: ${same} the same, ${changed} changed, ${leftOut} left out, ${added} added`,
    '',
    ...lines.flatMap((line) => lineWords(line, terminal)),
  ];
}
