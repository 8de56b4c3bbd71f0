// A sentence in its surroundings, the word that the record was read from set off.

import type { Passage } from '../api/types.ts';
import classes from './passage-view.module.css';

function Marked({ quote, word }: Pick<Passage, 'quote' | 'word'>) {
  if (word === null) return <mark>{quote}</mark>;
  return (
    <mark>
      {quote.slice(0, word.start)}
      <strong>{quote.slice(word.start, word.end)}</strong>
      {quote.slice(word.end)}
    </mark>
  );
}

/** A cut sentence goes on at its comma without a space. */
function joint(after: string): string {
  return after === '' || /^[,.;:!?’”)]/u.test(after) ? '' : ' ';
}

export function PassageView({ passage }: { readonly passage: Passage }) {
  const { before, after } = passage;
  return (
    <p className={classes['passage']}>
      {before !== '' && <span>{before} </span>}
      <Marked {...passage} />
      <span>
        {joint(after)}
        {after}
      </span>
    </p>
  );
}
