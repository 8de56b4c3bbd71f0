// The list of pages: when written, by whom, under which name.

import type { PagesAnswer } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderSource } from './render-act.ts';
import { renderClocks } from './render-clocks.ts';
import { renderRest } from './render-rest.ts';
import { shortId } from './short-id.ts';
import { wrapText } from './wrap-text.ts';

export function renderPages(answer: PagesAnswer, terminal: Terminal): string[] {
  const clocks = renderClocks(answer);
  if (answer.pages.length === 0) return ['The ledger holds no such article.', ...clocks];
  const lines = answer.pages.flatMap((page) => {
    const acts = `${page.acts} ${page.acts === 1 ? 'act mention' : 'act mentions'}`;
    return [
      `  ${wrapText(page.headline ?? '(no headline)', terminal.widthColumns - 2, '  ')}`,
      terminal.style('dim', `    ${renderSource(page)}, ${acts}  ${shortId(page.id)}`),
    ];
  });
  return [...clocks, ...lines, ...renderRest(answer, terminal, 'page')];
}
