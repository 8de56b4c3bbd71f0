// An article as one reads it: who published it when, its text, and how many records rest on it.

import type { ArticleAnswer } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { counted, field } from './page-head.ts';
import { renderDays } from './render-days.ts';
import { wrapText } from './wrap-text.ts';

export function renderArticle(
  { label, article, records, notices }: ArticleAnswer,
  terminal: Terminal,
): readonly string[] {
  const paragraphs = article.text.split('\n').map((text) => wrapText(text, terminal.widthColumns));
  return [
    terminal.style('bold', label.headline ?? 'An article without a headline'),
    ...field('outlet', label.outlet, terminal),
    ...field('published', `${renderDays(label.published)} (${label.verdict})`, terminal),
    ...notices.flatMap(({ message }) => field('notice', message, terminal)),
    '',
    ...paragraphs,
    '',
    `${counted(records.length, 'record rests', 'records rest')} on it; ${counted(article.dropped.length, 'part')} of the page left out: \`demarche page\` shows both`,
  ];
}
