// Who did it to whom, as words.

import type { ActLine } from '../api/types.ts';
import classes from './actors.module.css';

type Reference = ActLine['actors'][number];

/** The name that the tables have, else the words of the text; with the state of those who act for one. */
export function partyName({ name, text, country, actorId }: Reference): string {
  const shown = name === '' ? text : name;
  return country === null || country === actorId ? shown : `${shown} (${country})`;
}

function list(references: readonly Reference[]): string {
  return [...new Set(references.map(partyName))].join(', ');
}

export function Parties({ actors, recipients }: Pick<ActLine, 'actors' | 'recipients'>) {
  return (
    <span className={classes['parties']}>
      <span>{list(actors) || 'somebody'}</span>
      {recipients.length > 0 && (
        <>
          <span className={classes['arrow']} role="img" aria-label="to">
            →
          </span>
          <span>{list(recipients)}</span>
        </>
      )}
    </span>
  );
}
