// The articles that share their text with one, and which of the two came first.

import { Link } from '@tanstack/react-router';
import type { LineageAnswer } from '../api/types.ts';
import { clocksOf, type ViewSearch } from '../app/clocks.ts';
import { useAnswer } from '../app/use-answer.ts';
import { Source, sourceName } from '../parts/evidence.tsx';
import { Answered } from '../parts/screen.tsx';
import classes from './story-screen.module.css';

type Relative = LineageAnswer['relatives'][number];

const kindWords: Readonly<Record<Relative['kind'], string>> = {
  exact: 'The same text',
  near: 'The same text, edited',
  partial: 'One text, or its lead, inside the other',
  paraphrase: 'The same in other words',
  recycled: 'An old text under a new date',
};

function firstWords({ cameFirst, article }: Relative, asked: LineageAnswer['article']): string {
  if (cameFirst === null) return 'which came first is not known';
  return `${sourceName(cameFirst === 'asked' ? asked : article)} came first`;
}

function RelativeRow({
  relative,
  asked,
}: {
  readonly relative: Relative;
  readonly asked: LineageAnswer['article'];
}) {
  const { article, kind, similarity, reasons } = relative;
  return (
    <li>
      <b>{kindWords[kind]}</b> <span>({Math.round(similarity * 100)} %)</span>{' '}
      <Source article={article} recordId="lead" />
      <span className={classes['reasons']}>
        {firstWords(relative, asked)}; {reasons.join('; ')}
      </span>{' '}
      <Link
        to="/compare/$a/$b"
        params={{ a: asked.pageId, b: article.pageId }}
        search={(known: ViewSearch) => clocksOf(known)}
      >
        what differs
      </Link>
    </li>
  );
}

/** Of a page by any of its names. */
export function Relatives({ page }: { readonly page: string }) {
  const asked = useAnswer('lineage', { page });
  return (
    <section aria-labelledby="relatives">
      <h2 id="relatives">Where its text comes from and where it went</h2>
      <Answered asked={asked}>
        {({ article, relatives }) => (
          <>
            <p className={classes['reasons']}>
              {relatives.length === 0 ? 'No other article shares its text with ' : 'Compared with '}
              {sourceName(article)}.
            </p>
            <ul className={classes['events']}>
              {relatives.map((relative) => (
                <RelativeRow key={relative.article.id} relative={relative} asked={article} />
              ))}
            </ul>
          </>
        )}
      </Answered>
    </section>
  );
}
