// The list of pages: when written, by whom, under which name.

import type { PageLine } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderSource, shortId } from './render-act.ts';
import { wrapText } from './wrap-text.ts';

export function renderPages(pages: readonly PageLine[], terminal: Terminal): string[] {
  if (pages.length === 0) return ['The ledger holds no article.'];
  return pages.flatMap((page) => {
    const acts = `${page.acts} ${page.acts === 1 ? 'act mention' : 'act mentions'}`;
    return [
      `  ${wrapText(page.headline ?? '(no headline)', terminal.widthColumns - 2, '  ')}`,
      terminal.style('dim', `    ${renderSource(page)}, ${acts}  ${shortId(page.id)}`),
    ];
  });
}
