// A sentence as it stands in its article, and which article that is: what every line of the record leads to.

import type { ArticleLabel } from '../api/types.ts';
import { sayDays } from './days.ts';
import classes from './evidence.module.css';

const verdictWords: Readonly<Record<ArticleLabel['verdict'], string | null>> = {
  confirmed: null,
  unconfirmed: 'by its stamp alone',
  contradicted: 'its stamp is contradicted',
  inferred: 'dated from its text',
  unknown: 'date unknown',
};

const caveatWords: Readonly<Record<ArticleLabel['caveats'][number], string>> = {
  satire: 'its page calls it satire',
  retraction: 'taken back by its page',
  correction: 'corrected by its page',
};

/** The outlet, else the file; never nothing. */
export function sourceName({ outlet, location }: ArticleLabel): string {
  return outlet ?? location?.split('/').at(-1) ?? 'unnamed page';
}

export function Source({ article }: { readonly article: ArticleLabel }) {
  const verdict = verdictWords[article.verdict];
  return (
    <span className={classes['source']}>
      <span className={classes['outlet']}>{sourceName(article)}</span>
      <span>{sayDays(article.published)}</span>
      {verdict !== null && <span className={classes['doubt']}>{verdict}</span>}
      {article.caveats.map((caveat) => (
        <span key={caveat} className={classes['caveat']}>
          {caveatWords[caveat]}
        </span>
      ))}
    </span>
  );
}

export function Quote({ text }: { readonly text: string }) {
  return <q className={classes['quote']}>{text}</q>;
}
