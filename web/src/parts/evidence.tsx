// A sentence as it stands in its article, and which article that is: what every line of the record leads to.

import { Link } from '@tanstack/react-router';
import { createContext, useContext } from 'react';
import type { ArticleLabel } from '../api/types.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { CorrectedMark, type Corrections } from './corrected-mark.tsx';
import { sayDays } from './days.ts';
import classes from './evidence.module.css';

const verdictWords: Readonly<Record<ArticleLabel['verdict'], string | null>> = {
  confirmed: null,
  unconfirmed: 'by its stamp alone',
  contradicted: 'its stamp is contradicted',
  inferred: 'dated from its text',
  unknown: 'date unknown',
};

export const caveatWords: Readonly<Record<ArticleLabel['caveats'][number], string>> = {
  satire: 'its page calls it satire',
  retraction: 'taken back by its page',
  correction: 'corrected by its page',
  office: 'its page errs about who holds an office',
  death: 'its page errs about who lives',
};

/** The outlet, else the file; never nothing. */
export function sourceName({ outlet, location }: ArticleLabel): string {
  return outlet ?? location?.split('/').at(-1) ?? 'unnamed page';
}

interface SourceProps {
  readonly article: ArticleLabel;
  /** What is to be lit up in its page: a record, a passage as "120-260", or "lead", what the page tells first. */
  readonly recordId?: string | undefined;
  /** What people said of the record. */
  readonly corrections?: Corrections | undefined;
}

/** The clocks that links to pages and happenings take along: what was told only later leads to today's knowledge. */
export const LinkClocks = createContext<(search: ViewSearch) => ViewSearch>(clocksOf);

/** Leads to the page, with the record lit up there. */
export function Source({ article, recordId, corrections }: SourceProps) {
  const verdict = verdictWords[article.verdict];
  const clocks = useContext(LinkClocks);
  return (
    <span className={classes['source']}>
      <Link
        to="/page/$id"
        params={{ id: article.pageId }}
        search={(known: ViewSearch) => ({
          ...clocks(known),
          ...(recordId === undefined ? {} : { show: recordId }),
        })}
        className={classes['outlet']}
      >
        {sourceName(article)}
      </Link>
      <span>{sayDays(article.published)}</span>
      <span className="on-paper">{article.url ?? article.location ?? article.pageId.slice(0, 12)}</span>
      {verdict !== null && <span className={classes['doubt']}>{verdict}</span>}
      {article.caveats.map((caveat) => (
        <span key={caveat} className={classes['caveat']}>
          {caveatWords[caveat]}
        </span>
      ))}
      <CorrectedMark corrections={corrections} />
    </span>
  );
}

export function Quote({ text }: { readonly text: string }) {
  return <q className={classes['quote']}>{text}</q>;
}
