// The three clocks of an answer, to be typed: the day in the world, the one as known on which, and what the ledger held by when. All stand
// in the address.

import { useSearch } from '@tanstack/react-router';
import { useChange } from '../app/use-change.ts';
import classes from './clock-fields.module.css';
import { DayField } from './day-field.tsx';
import { today } from './days.ts';
import { RecordedField } from './recorded-field.tsx';
import { ToToday } from './to-today.tsx';

/** Before anything that is read tells of. */
const firstDay = '1000-01-01';
const lastDay = '9999-12-31';

/** Today leaves the address. What comes may be asked about; what will be known may not. */
export function ClockFields() {
  const { on, known, recorded } = useSearch({ from: '__root__' });
  const change = useChange();
  const now = today();
  const orLatest = (day: string) => (day === now ? undefined : day);
  return (
    <div className={classes['fields']}>
      <span>
        On
        <DayField
          label="On: the day"
          day={on ?? now}
          first={firstDay}
          last={lastDay}
          onChange={(day) => change({ on: orLatest(day) })}
        />
      </span>
      <span>
        As known on
        <DayField
          label="As known on: the day"
          day={known ?? now}
          first={firstDay}
          last={now}
          onChange={(day) => change({ known: orLatest(day) })}
        />
      </span>
      <span>
        As recorded by
        <RecordedField />
      </span>
      {(known !== undefined || on !== undefined || recorded !== undefined) && <ToToday>Today</ToToday>}
    </div>
  );
}
