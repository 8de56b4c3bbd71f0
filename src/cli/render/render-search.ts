// Passages found by words, best first.

import type { SearchAnswer } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderSource, shortId } from './render-act.ts';
import { renderClocks } from './render-clocks.ts';
import { wrapText } from './wrap-text.ts';

export function renderSearch(answer: SearchAnswer, terminal: Terminal): string[] {
  const count = `${answer.hits.length} ${answer.hits.length === 1 ? 'passage' : 'passages'}`;
  return [
    `${count} with all of: ${answer.words}`,
    ...renderClocks(answer),
    ...answer.hits.flatMap(({ quote, article }) => [
      '',
      `  ${wrapText(`“${quote}”`, terminal.widthColumns - 2, '  ')}`,
      terminal.style('dim', `  ${renderSource(article)}  ${shortId(article.id)}`),
    ]),
  ];
}
