// The days that an answer is for, to be typed: the one in the world, and the one as known on which. Both stand in the address.

import { useSearch } from '@tanstack/react-router';
import { useChange } from '../app/use-change.ts';
import classes from './clock-fields.module.css';
import { DayField } from './day-field.tsx';
import { today } from './days.ts';
import { ToToday } from './to-today.tsx';

/** Before anything that is read tells of. */
const firstDay = '1000-01-01';
const lastDay = '9999-12-31';

/** Today leaves the address. What comes may be asked about; what will be known may not. */
export function ClockFields() {
  const { on, known } = useSearch({ from: '__root__' });
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
      {(known !== undefined || on !== undefined) && <ToToday>Today</ToToday>}
    </div>
  );
}
