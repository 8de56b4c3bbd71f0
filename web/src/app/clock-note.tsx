// Says that a screen does not show the record of today, where it has no fields for the clocks, or that it shows an earlier state of the
// ledger, which any screen may; and leads back.

import { useLocation, useSearch } from '@tanstack/react-router';
import { sayDay, sayInstant } from '../parts/days.ts';
import { ToToday } from '../parts/to-today.tsx';
import classes from './clock-note.module.css';

/** Screens that show the clocks themselves. */
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
  const { on, known, recorded } = useSearch({ from: '__root__' });
  const { pathname } = useLocation();
  const hasDays = (on !== undefined || known !== undefined) && !withFields.has(pathname.split('/')[1] ?? '');
  if (!hasDays && recorded === undefined) return null;
  return (
    <>
      {hasDays && (
        <p role="status" className={classes['note']}>
          {wordsOf(on, known)}
          <ToToday clocks={['on', 'known']}>Show today</ToToday>
        </p>
      )}
      {recorded !== undefined && (
        <p role="status" className={classes['note']}>
          <span>As recorded by {sayInstant(recorded)}: what was read or put right since is left out.</span>
          <ToToday clocks={['recorded']}>Show what is recorded now</ToToday>
        </p>
      )}
    </>
  );
}
