// A day as text: typed in ISO form, or changed by keys, a day or a month at a time.

import { type KeyboardEvent, useEffect, useState } from 'react';
import classes from './day-field.module.css';
import { isDay, stepDay } from './step-day.ts';

interface DayFieldProps {
  readonly label: string;
  readonly day: string;
  /** Days before it and after `last` become these. */
  readonly first: string;
  readonly last: string;
  /** What Enter in an empty field takes. */
  readonly whenEmpty: string;
  readonly onChange: (day: string) => void;
}

const usage = 'Year-month-day; arrows step by a day, PageUp and PageDown by a month';
const noDay = 'This is no day: write year-month-day, as 2025-09-12';

export function DayField({ label, day, first, last, whenEmpty, onChange }: DayFieldProps) {
  const [typed, setTyped] = useState(day);
  useEffect(() => setTyped(day), [day]);
  const take = (wanted: string) => {
    const within = wanted < first ? first : wanted > last ? last : wanted;
    setTyped(within);
    if (within !== day) onChange(within);
  };
  const press = (event: KeyboardEvent) => {
    const stepped = stepDay(isDay(typed) ? typed : day, event.key);
    if (stepped === null && event.key !== 'Enter') return;
    event.preventDefault();
    const wanted = stepped ?? (typed === '' ? whenEmpty : typed);
    if (isDay(wanted)) take(wanted);
  };
  return (
    <input
      className={classes['field']}
      aria-label={label}
      aria-invalid={!isDay(typed)}
      title={isDay(typed) ? usage : noDay}
      placeholder="2025-09-12"
      inputMode="numeric"
      maxLength={10}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value.trim())}
      onKeyDown={press}
      onBlur={() => (isDay(typed) ? take(typed) : setTyped(day))}
    />
  );
}
