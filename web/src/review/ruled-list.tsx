// What was ruled on last, each with its undoing: that of this tab and all others that stand.

import { Button } from '@mantine/core';
import type { CorrectionLine } from '../api/client.ts';
import { useAnswer } from '../app/use-answer.ts';
import { Quote } from '../parts/evidence.tsx';
import classes from './ruled-list.module.css';

/** So many of the last are shown; `demarche corrections` lists all. */
const shown = 8;

const words: Readonly<Record<CorrectionLine['correction']['action'], string>> = {
  accept: 'accepted',
  reject: 'rejected',
  edit: 'put right',
  merge: 'merged',
  split: 'split',
  undo: 'undone',
};

interface RuledListProps {
  readonly mayRule: boolean;
  readonly onUndo: (id: string) => void;
}

function Row({ line, mayRule, onUndo }: { readonly line: CorrectionLine } & RuledListProps) {
  const { correction, names, id } = line;
  const quote = names.find((name) => name.quote !== null)?.quote;
  const field = correction.action === 'edit' ? `, ${correction.field}` : '';
  return (
    <li>
      <span className={classes['what']}>
        {words[correction.action]}
        {field}
      </span>
      <span className={classes['words']}>
        {quote ? <Quote text={quote} /> : <span>{names.length === 0 ? 'an actor' : 'an article'}</span>}
        <span className={classes['signed']}>
          {correction.author}: {correction.reason}
        </span>
      </span>
      {mayRule && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => onUndo(id)}
          aria-label={`Undo: ${words[correction.action]} ${quote ?? ''}`}
        >
          Undo
        </Button>
      )}
    </li>
  );
}

export function RuledList(props: RuledListProps) {
  const { data } = useAnswer('corrections', {});
  const standing = (data?.corrections ?? []).filter(
    ({ state, correction }) => state === 'stands' && correction.action !== 'undo',
  );
  if (standing.length === 0) return null;
  return (
    <section className={classes['ruled']} aria-labelledby="ruled-title">
      <h2 id="ruled-title">Ruled on last</h2>
      <ul>
        {standing
          .toReversed()
          .slice(0, shown)
          .map((line) => (
            <Row key={line.id} line={line} {...props} />
          ))}
      </ul>
    </section>
  );
}
