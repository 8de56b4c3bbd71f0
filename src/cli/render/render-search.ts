// Passages found by words, best first, with what was found set off.

import type { SearchAnswer, SearchFilters, SearchLine } from '../../queries/index.ts';
import { inQuotes } from '../../text/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderSource } from './render-act.ts';
import { renderClocks } from './render-clocks.ts';
import { cutSnippet, styleMarks } from './render-snippet.ts';
import { shortId } from './short-id.ts';
import { wrapText } from './wrap-text.ts';

function renderFilters({ sides, types, statuses, outlets }: SearchFilters): string[] {
  const parts = [
    ...sides.map(({ name }) => `about ${name}`),
    types.length === 0 ? '' : `of type ${types.join(' or ')}`,
    statuses.length === 0 ? '' : `of status ${statuses.join(' or ')}`,
    outlets.length === 0 ? '' : `in ${outlets.join(' or ')}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`only ${parts.join(', ')}`];
}

function renderPassage({ quote, span, marks }: SearchLine, { style, widthColumns }: Terminal): string {
  const places = marks.map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
  const text = wrapText(inQuotes(cutSnippet(quote, places)), widthColumns - 2, '  ');
  return styleMarks(text, (found) => style('bold', found));
}

/** What may be meant by an outlet that no article is of. */
function renderUnknownOutlets({ unknownOutlets = [] }: SearchAnswer, { widthColumns }: Terminal): string[] {
  return unknownOutlets.map(({ asked, near, isLike }) => {
    const meant = isLike
      ? `perhaps you mean ${near.join(', ')}`
      : `most of its articles are of ${near.join(', ')}`;
    const none = 'it names no outlet of any article';
    return wrapText(
      `No article of the ledger is of an outlet called "${asked}": ${near.length === 0 ? none : meant}.`,
      widthColumns,
    );
  });
}

/** What stands behind a quotation mark that nobody closed, and is looked for as one phrase. */
function renderOpenQuote({ words }: SearchAnswer, { widthColumns }: Terminal): string[] {
  if ((words.match(/"/gu)?.length ?? 0) % 2 === 0) return [];
  const phrase = words.slice(words.lastIndexOf('"') + 1).trim();
  const looked =
    phrase === '' ? 'and nothing stands behind it' : `so “${phrase}” is looked for as one phrase`;
  return [wrapText(`A quotation mark is not closed, ${looked}.`, widthColumns)];
}

export function renderSearch(answer: SearchAnswer, terminal: Terminal): string[] {
  const count = `${answer.next === null ? '' : 'the best '}${answer.hits.length} ${answer.hits.length === 1 ? 'passage' : 'passages'}`;
  return [
    `${count} with all of: ${answer.words}`,
    ...renderOpenQuote(answer, terminal),
    ...renderFilters(answer.filters),
    ...renderClocks(answer),
    ...renderUnknownOutlets(answer, terminal),
    ...answer.hits.flatMap((line) => [
      '',
      `  ${renderPassage(line, terminal)}`,
      terminal.style('dim', `  ${renderSource(line.article)}  ${shortId(line.article.id)}`),
    ]),
    ...(answer.next === null
      ? []
      : [
          '',
          terminal.style(
            'dim',
            wrapText(`… more passages: --after ${answer.next}`, terminal.widthColumns, ''),
          ),
        ]),
  ];
}
