// Who did it to whom, as words.

import type { ActLine } from '../api/types.ts';
import classes from './actors.module.css';
import { partyName } from './party-name.ts';

type Reference = ActLine['actors'][number];

/** A name with its code beside it in small, wherever one is shown. */
export function Named({ name, code }: { readonly name: string; readonly code: string | null }) {
  return (
    <span>
      {name}
      {code !== null && code !== name && <span className={classes['code']}>{`\u00a0${code}`}</span>}
    </span>
  );
}

/** Each once, with commas between. */
export function PartyNames({ references }: { readonly references: readonly Reference[] }) {
  const each = new Map(references.map((reference) => [partyName(reference), reference]));
  return [...each].map(([key, { name, text, country }], index) => (
    <span key={key}>
      {index > 0 && ', '}
      <Named name={name === '' ? text : name} code={country} />
    </span>
  ));
}

export function Parties({ actors, recipients }: Pick<ActLine, 'actors' | 'recipients'>) {
  return (
    <span className={classes['parties']}>
      <span>{actors.length === 0 ? 'somebody' : <PartyNames references={actors} />}</span>
      {recipients.length > 0 && (
        <>
          <span className={classes['arrow']} role="img" aria-label="to">
            →
          </span>
          <span>
            <PartyNames references={recipients} />
          </span>
        </>
      )}
    </span>
  );
}
