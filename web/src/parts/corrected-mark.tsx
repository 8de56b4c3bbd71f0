// That people said something of a record: who, of which field, and why. "✎ day edited by A. Silva".

import type { ActLine } from '../api/types.ts';
import classes from './evidence.module.css';

export type Corrections = NonNullable<ActLine['corrections']>;
type Mark = Corrections[number];

const deeds: Readonly<Record<Mark['action'], string>> = {
  accept: 'accepted',
  reject: 'rejected',
  edit: 'edited',
  merge: 'joined with another',
  split: 'told apart from another',
  undo: 'undone',
};

/** Fields by the words under which a reviewer finds them. */
const fields: Readonly<Record<string, string>> = {
  ...{ type: 'what', occurred: 'day', actors: 'who', recipients: 'to whom', published: 'day of the page' },
  ...{ low: 'number', high: 'number', asOf: 'day', counts: 'what is counted' },
};

/** "day edited by A. Silva"; a day counted from that of its page goes with it. */
function wordsOf({ action, field, follows, author }: Mark): string {
  if (follows !== undefined) return `day of the page edited by ${author}`;
  return `${field === undefined ? '' : `${fields[field] ?? field} `}${deeds[action]} by ${author}`;
}

/** Each once; nothing where nobody said anything. */
export function CorrectedMark({ corrections = [] }: { readonly corrections?: Corrections | undefined }) {
  const marks = new Map(corrections.map((mark) => [wordsOf(mark), mark]));
  return [...marks].map(([words, { reason }]) => (
    <span key={words} className={classes['corrected']} title={reason}>
      <span aria-hidden>✎ </span>
      {words}
    </span>
  ));
}
