// Says on screens without fields for the clocks that they do not show the record of today, and leads back to it.

import { useLocation, useSearch } from '@tanstack/react-router';
import { sayDay } from '../parts/days.ts';
import { ToToday } from '../parts/to-today.tsx';
import classes from './clock-note.module.css';

/** Screens that show both clocks themselves. */
const withFields: ReadonlySet<string> = new Set([
  ...['pair', 'actor', 'standing', 'commitments', 'figures', 'stories'],
]);

/** "On 3 May 2025, as known on 1 June 2025". */
function wordsOf(on: string | undefined, known: string | undefined): string {
  const asKnown = known === undefined ? '' : `s known on ${sayDay(known)}`;
  if (on === undefined) return `A${asKnown}`;
  return `On ${sayDay(on)}${known === undefined ? '' : `, a${asKnown}`}`;
}

export function ClockNote() {
  const { on, known } = useSearch({ from: '__root__' });
  const { pathname } = useLocation();
  if ((on === undefined && known === undefined) || withFields.has(pathname.split('/')[1] ?? '')) return null;
  return (
    <p role="status" className={classes['note']}>
      {wordsOf(on, known)}
      <ToToday>Show today</ToToday>
    </p>
  );
}
