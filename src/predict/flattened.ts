// The task `flattened`: text with its chrome in it, to the article's text, headline, bylines, day, outlet and lines.

import { readArticle } from '../article/index.ts';
import type { ArticleRecord } from '../record/index.ts';
import { optionalText, textField } from './line-fields.ts';
import { pageOfLine } from './page-of-line.ts';
import type { LineTask } from './types.ts';

/** The blocks but headline and standfirst, which are not counted to its body. */
function bodyBlocks({ blocks }: ArticleRecord): ArticleRecord['blocks'] {
  return blocks.filter(({ kind }) => kind !== 'headline' && kind !== 'subheading');
}

function bodyOf(article: ArticleRecord): string {
  return bodyBlocks(article)
    .map(({ span }) => article.text.slice(span.start, span.end))
    .join('\n');
}

/** Zero-based numbers of the lines of the source that the article's body stands in. */
function keptLines(source: string, article: ArticleRecord): readonly number[] {
  const starts = bodyBlocks(article).map(({ pageSpan }) => pageSpan.start);
  const numbers: number[] = [];
  let offset = 0;
  for (const [number, raw] of source.split('\n').entries()) {
    const end = offset + raw.length;
    if (starts.some((start) => start >= offset && start <= end)) numbers.push(number);
    offset = end + 1;
  }
  return numbers;
}

export const flattenedTask: LineTask = {
  name: 'flattened',
  aliases: ['flat'],
  stage: 'article',
  summary: 'line {id, text, url?} with flattened text -> {id, text, title, byline, date, outlet, lines}',
  predict: (line, { tables }) => {
    const id = textField(line, 'id');
    const source = textField(line, 'text');
    const { article } = readArticle(pageOfLine(id, source, optionalText(line, 'url')), tables);
    if (article === null)
      return { id, text: '', title: null, byline: [], date: null, outlet: null, lines: [] };
    return {
      id,
      text: bodyOf(article),
      title: article.headline,
      byline: article.bylines,
      date: article.dating.stamp?.from ?? null,
      outlet: article.outlet,
      lines: keptLines(source, article),
    };
  },
};
