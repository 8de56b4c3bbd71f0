// The three clocks of an answer, the same on every screen: the day in the world, the one as known on which, and what the ledger held by
// when. All stand in the address. Where one of them is not of today, that is said in words, and led back from.

import { useLocation, useSearch } from '@tanstack/react-router';
import { DayField } from '../parts/day-field.tsx';
import { sayDay, sayInstant, today } from '../parts/days.ts';
import { RecordedField } from '../parts/recorded-field.tsx';
import { ToToday } from '../parts/to-today.tsx';
import classes from './clock-bar.module.css';
import { useChange } from './use-change.ts';

/** Before anything that is read tells of. */
const firstDay = '1000-01-01';
const lastDay = '9999-12-31';

/** Screens of which the answer depends on what the ledger holds, and on no day. */
const ofTheLedger: ReadonlySet<string> = new Set(['/about']);

type Day = string | undefined;

/** Today leaves the address. What comes may be asked about; what will be known may not. */
function DayFields({ on, known }: { readonly on: Day; readonly known: Day }) {
  const change = useChange();
  const now = today();
  const orLatest = (day: string) => (day === now ? undefined : day);
  return (
    <>
      <span className={classes['clock']}>
        On
        <DayField
          label="On: the day"
          day={on ?? now}
          first={firstDay}
          last={lastDay}
          whenEmpty={now}
          onChange={(day) => change({ on: orLatest(day) })}
        />
      </span>
      <span className={classes['clock']}>
        As known on
        <DayField
          label="As known on: the day"
          day={known ?? now}
          first={firstDay}
          last={now}
          whenEmpty={now}
          onChange={(day) => change({ known: orLatest(day) })}
        />
      </span>
    </>
  );
}

/** "On 3 May 2025, as known on 1 June 2025". */
function wordsOf(on: Day, known: Day, recorded: Day): string {
  const words = [
    ...(on === undefined ? [] : [`on ${sayDay(on)}`]),
    ...(known === undefined ? [] : [`as known on ${sayDay(known)}`]),
    ...(recorded === undefined ? [] : [`as recorded by ${sayInstant(recorded)}`]),
  ].join(', ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Articles that are dated to a stretch of days were surely known by its last, and possibly by its first. */
function PossiblyKnown({ isAsked }: { readonly isAsked: boolean }) {
  const change = useChange();
  return (
    <label className={classes['possibly']}>
      <input
        type="checkbox"
        checked={isAsked}
        onChange={(event) => change({ possibly: event.currentTarget.checked || undefined })}
      />
      also what was possibly known
    </label>
  );
}

export function ClockBar() {
  const { on, known, recorded, possibly } = useSearch({ from: '__root__' });
  const { pathname } = useLocation();
  const hasDays = !ofTheLedger.has(pathname);
  const asked = [hasDays ? on : undefined, hasDays ? known : undefined, recorded] as const;
  const isToday = asked.every((clock) => clock === undefined);
  return (
    <section aria-label="Days that are asked about" className={classes['bar']} data-today={isToday}>
      <div className={classes['fields']}>
        {hasDays && <DayFields on={on} known={known} />}
        <span className={classes['clock']}>
          As recorded by
          <RecordedField />
        </span>
        {hasDays && known !== undefined && <PossiblyKnown isAsked={possibly === true} />}
      </div>
      {!isToday && (
        <p role="status" className={classes['said']}>
          <span>
            {wordsOf(...asked)}
            {recorded !== undefined && ': what was read or put right since is left out'}
          </span>
          <ToToday>Show today</ToToday>
        </p>
      )}
    </section>
  );
}
