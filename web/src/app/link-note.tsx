// Says what of a link was left out because it does not make sense: the screen goes on without it.

import { useSearch } from '@tanstack/react-router';
import classes from './link-note.module.css';
import { sayRefused } from './refused-search.ts';

export function LinkNote() {
  const { refused = [] } = useSearch({ from: '__root__' });
  if (refused.length === 0) return null;
  return (
    <p role="status" className={classes['note']} data-refused>
      Of this link something is left out: {refused.map(sayRefused).join('; ')}.
    </p>
  );
}
