// Two days to slide along: the one in the world that is asked about, and the one as known on which. The third clock, what the ledger held by
// when, is typed.

import { Slider } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { DayField } from '../parts/day-field.tsx';
import { addDays, daysBetween, sayDay } from '../parts/days.ts';
import { RecordedField } from '../parts/recorded-field.tsx';
import { stepDay } from '../parts/step-day.ts';
import classes from './clock-sliders.module.css';

/** What is typed may lie before the first act with a day: the slider reaches there then. */
const firstDay = '1000-01-01';

interface DaySliderProps {
  readonly label: string;
  readonly first: string;
  readonly last: string;
  readonly day: string;
  readonly onChange: (day: string) => void;
}

function DaySlider({ label, first, last, day, onChange }: DaySliderProps) {
  const [shown, setShown] = useState(day);
  useEffect(() => setShown(day), [day]);
  const toDay = (days: number) => addDays(first, days);
  const isLast = shown >= last;
  const stepMonth = (event: KeyboardEvent) => {
    const stepped = event.key.startsWith('Page') ? stepDay(shown, event.key) : null;
    if (stepped === null) return;
    event.preventDefault();
    const within = stepped < first ? first : stepped > last ? last : stepped;
    setShown(within);
    onChange(within);
  };
  return (
    <div className={classes['slider']}>
      <div className={classes['label']}>
        <span>
          {label} <time dateTime={shown}>{sayDay(shown)}</time>{' '}
          {isLast && <b className={classes['latest']}>(latest)</b>}
        </span>
        <DayField label={`${label}: the day`} day={shown} first={firstDay} last={last} onChange={onChange} />
      </div>
      <Slider
        min={0}
        max={Math.max(1, daysBetween(first, last))}
        value={daysBetween(first, shown)}
        onChange={(days) => setShown(toDay(days))}
        onChangeEnd={(days) => onChange(toDay(days))}
        label={null}
        size="xs"
        thumbSize={16}
        thumbLabel={label}
        thumbProps={{ onKeyDown: stepMonth }}
      />
    </div>
  );
}

interface ClockSlidersProps {
  readonly first: string;
  readonly last: string;
  readonly on: string;
  readonly known: string;
  readonly onChange: (clocks: {
    readonly on?: string | undefined;
    readonly known?: string | undefined;
  }) => void;
}

/** At its right end a slider stands for "latest" and leaves the address. */
export function ClockSliders({ first, last, on, known, onChange }: ClockSlidersProps) {
  const orLatest = (day: string) => (day >= last ? undefined : day);
  return (
    <div className={classes['sliders']}>
      <DaySlider
        label="On"
        first={first}
        last={last}
        day={on}
        onChange={(day) => onChange({ on: orLatest(day) })}
      />
      <DaySlider
        label="As known on"
        first={first}
        last={last}
        day={known}
        onChange={(day) => onChange({ known: orLatest(day) })}
      />
      <span className={classes['recorded']}>
        As recorded by
        <RecordedField />
      </span>
    </div>
  );
}
