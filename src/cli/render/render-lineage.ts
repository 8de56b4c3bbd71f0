// The articles that share their text with one: in the order of their days, each with what it shares and why we say so.

import type { LineageAnswer, Relative } from '../../queries/index.ts';
import { inQuotes } from '../../text/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderSource } from './render-act.ts';
import { renderClocks } from './render-clocks.ts';
import { renderMarks } from './render-marks.ts';
import { shortId } from './short-id.ts';
import { shorten } from './shorten.ts';
import { wrapText } from './wrap-text.ts';

/** The longest shared passages, so many of each article; `--json` has all. */
const shownPassages = 2;
/** So many columns of a passage are shown: it can be as long as the article. */
const shownColumns = 240;
const indent = '    ';

const kindWords: Record<Relative['kind'], string> = {
  exact: 'the same text',
  near: 'the same text, edited',
  partial: 'one text, or its lead, inside the other',
  paraphrase: 'the same in other words',
  recycled: 'an old text under a new date',
};

const firstWords = {
  asked: 'the one asked about came first',
  other: 'this one came first',
} as const;

function renderRelative(relative: Relative, terminal: Terminal): string[] {
  const { style, widthColumns } = terminal;
  const { article, kind, cameFirst, reasons, passages } = relative;
  const wrap = (text: string) => wrapText(text, widthColumns - indent.length, indent);
  const quoted = (text: string) => inQuotes(shorten(text, shownColumns));
  const first = cameFirst === null ? 'which came first is not known' : firstWords[cameFirst];
  const shown = passages.slice(0, shownPassages);
  const more = passages.length - shown.length;
  return [
    '',
    `  ${style('bold', kindWords[kind])}: ${wrap(article.headline ?? '(no headline)')}`,
    style('dim', `${indent}${wrap(`${renderSource(article)}  ${shortId(article.id)}`)}`),
    `${indent}${wrap(`${first}; ${reasons.join('; ')}`)}`,
    ...renderMarks(relative.corrections, terminal),
    ...shown.flatMap(({ quote, otherQuote }) => [
      `${indent}${wrap(quoted(quote))}`,
      ...(quote === otherQuote ? [] : [`${indent}${wrap(`there: ${quoted(otherQuote)}`)}`]),
    ]),
    ...(more > 0
      ? [style('dim', `${indent}and ${more} more shared ${more === 1 ? 'passage' : 'passages'}`)]
      : []),
  ];
}

type NoRelative = NonNullable<LineageAnswer['saidNotToShare']>[number];

function renderNoRelative({ article, corrections }: NoRelative, terminal: Terminal): string[] {
  const { style, widthColumns } = terminal;
  const wrap = (text: string) => wrapText(text, widthColumns - indent.length, indent);
  return [
    '',
    `  ${style('bold', 'said not to share its text')}: ${wrap(article.headline ?? '(no headline)')}`,
    style('dim', `${indent}${wrap(`${renderSource(article)}  ${shortId(article.id)}`)}`),
    ...renderMarks(corrections, terminal),
  ];
}

export function renderLineage(answer: LineageAnswer, terminal: Terminal): string[] {
  const { article, relatives, saidNotToShare = [] } = answer;
  const count = relatives.length;
  const found = count === 0 ? 'no other article' : `${count} ${count === 1 ? 'article' : 'articles'}`;
  return [
    terminal.style('bold', article.headline ?? '(no headline)'),
    terminal.style('dim', `${renderSource(article)}  ${shortId(article.id)}`),
    ...renderClocks(answer),
    `shares its text with ${found} of the ledger`,
    ...relatives.flatMap((relative) => renderRelative(relative, terminal)),
    ...saidNotToShare.flatMap((other) => renderNoRelative(other, terminal)),
  ];
}
