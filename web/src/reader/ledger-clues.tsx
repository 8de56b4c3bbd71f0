// What other articles of the record tell of the day of this one: above all that its text stood elsewhere before.

import { useAnswer } from '../app/use-answer.ts';
import { sayDays } from '../parts/days.ts';
import { Source } from '../parts/evidence.tsx';
import classes from './report-card.module.css';

/** Asked for apart from the article, which is there first. */
export function LedgerClues({ page }: { readonly page: string }) {
  const { data } = useAnswer('page', { page });
  if (data === undefined || data.fromLedger.length === 0) return null;
  const clues = data.fromLedger;
  const earlier = clues.find(({ kind, contradicts }) => kind === 'same-words' && contradicts);
  return (
    <>
      {earlier !== undefined && (
        <p className={classes['notice']}>
          The same text was published on other days: <Source article={earlier.article} />
        </p>
      )}
      <details>
        <summary>
          {clues.length === 1 ? 'One other article tells' : `${clues.length} clues of other articles tell`} of
          its day
        </summary>
        <ul className={classes['clues']}>
          {clues.map(({ kind, quote, span, implies, note, article }) => (
            <li key={`${kind} ${span.start} ${article.id}`}>
              <q>{quote}</q>
              <span>
                {sayDays(implies)}: {note} <Source article={article} />
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
