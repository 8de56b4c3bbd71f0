// The task `pages`: a page of text, to the days on which its article may have been written, and its headline.

import { readArticle } from '../article/index.ts';
import { isUnreadable, pageFromBytes } from '../page/index.ts';
import { textField } from './line-fields.ts';
import { linePage } from './line-page.ts';
import type { LineTask } from './types.ts';

export const pagesTask: LineTask = {
  name: 'pages',
  aliases: ['seed-pages'],
  stage: 'article',
  summary: 'line {page, text?} -> {page, from, to, stampFalse, headline}: when a page was written',
  predict: (line, context) => {
    const { file, bytes } = linePage(line, context);
    const read = pageFromBytes(bytes, { location: file });
    const article = isUnreadable(read) ? null : readArticle(read, context.tables).article;
    const { from = null, to = null } = article?.dating.published ?? {};
    const stampFalse = article?.dating.verdict === 'contradicted';
    return { page: textField(line, 'page'), from, to, stampFalse, headline: article?.headline ?? null };
  },
};
