// Two days to slide along: the one in the world that is asked about, and the one as known on which. All clocks are typed in the bar above.

import { Slider } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { addDays, daysBetween, sayDay, today } from '../parts/days.ts';
import { stepDay } from '../parts/step-day.ts';
import classes from './clock-sliders.module.css';

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
      <p className={classes['label']}>
        {label} <time dateTime={shown}>{sayDay(shown)}</time> {shown === today() && <b>(today)</b>}
      </p>
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
        thumbValueText={sayDay(shown)}
        thumbProps={{ onKeyDown: stepMonth }}
      />
    </div>
  );
}

interface ClockSlidersProps {
  readonly first: string;
  readonly on: string;
  readonly known: string;
  readonly onChange: (clocks: {
    readonly on?: string | undefined;
    readonly known?: string | undefined;
  }) => void;
}

/** From the first day that is told of to today, or to a day to come that is asked about. Today leaves the address. */
export function ClockSliders({ first, on, known, onChange }: ClockSlidersProps) {
  const now = today();
  const orToday = (day: string) => (day === now ? undefined : day);
  return (
    <div className={classes['sliders']}>
      <DaySlider
        label="On"
        first={first}
        last={on > now ? on : now}
        day={on}
        onChange={(day) => onChange({ on: orToday(day) })}
      />
      <DaySlider
        label="As known on"
        first={first}
        last={now}
        day={known}
        onChange={(day) => onChange({ known: orToday(day) })}
      />
    </div>
  );
}
