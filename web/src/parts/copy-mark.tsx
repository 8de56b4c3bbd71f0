// That the article of a line repeats another, and which.

import { createContext, type ReactNode, useContext } from 'react';
import type { ArticleLabel, SourcedAct } from '../api/types.ts';
import classes from './evidence.module.css';
import { sourceName } from './evidence.tsx';

/** The articles of an answer by their ids. */
const Articles = createContext<ReadonlyMap<string, ArticleLabel>>(new Map());

interface WithArticles {
  readonly lines: readonly { readonly article: ArticleLabel }[];
  readonly children: ReactNode;
}

/** Lines below may be copies of articles of these lines. */
export function ArticlesOf({ lines, children }: WithArticles) {
  const articles = new Map(lines.map(({ article }) => [article.id, article]));
  return <Articles value={articles}>{children}</Articles>;
}

export function CopyMark({ copyOf }: Pick<SourcedAct, 'copyOf'>) {
  const articles = useContext(Articles);
  if (copyOf === undefined) return null;
  const first = articles.get(copyOf);
  return (
    <span className={classes['copy']}>
      {first === undefined ? 'copy of another article' : `copy of ${sourceName(first)}`}
    </span>
  );
}
