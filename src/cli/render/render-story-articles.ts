// An article of a story, and which other it repeats.

import type { StoryArticle } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderSource } from './render-act.ts';
import { shortId } from './short-id.ts';
import { wrapText } from './wrap-text.ts';

const indent = '    ';

/** "1 article", "3 articles". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Two lines or more. */
export function storyArticleLines(article: StoryArticle, { style, widthColumns }: Terminal): string[] {
  const copy = article.copyOf === null ? '' : ` (repeats ${shortId(article.copyOf)})`;
  const headline = article.headline ?? '(no headline)';
  const room = widthColumns - indent.length;
  return [
    `${indent}${wrapText(headline, room, indent)}`,
    style(
      'dim',
      `${indent}${wrapText(`${renderSource(article)}${copy}  ${shortId(article.id)}`, room, indent)}`,
    ),
  ];
}
