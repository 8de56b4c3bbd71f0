// How many articles tell something, and how many of them repeat no other: a copy is no second source.

import type { SourceCount } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';

const indent = '    ';

/** "1 article", "3 articles, 2 independent". */
export function renderSources({ articles, independent }: SourceCount): string {
  return articles === 1 ? '1 article' : `${articles} articles, ${independent} independent`;
}

/** A line of its own below what several articles tell; none below what one tells, or where nobody counted them. */
export function sourceLines(sources: SourceCount | undefined, { style }: Terminal): string[] {
  return sources === undefined || sources.articles < 2
    ? []
    : [style('dim', `${indent}told by ${renderSources(sources)}`)];
}
