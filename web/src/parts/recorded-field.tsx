// The third clock, to be typed: what the ledger held by a day or an instant. Empty is now.

import { useSearch } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useChange } from '../app/use-change.ts';
import classes from './day-field.module.css';
import { today } from './days.ts';
import { isDay, isInstant, stepDay } from './step-day.ts';

export function RecordedField() {
  const { recorded = '' } = useSearch({ from: '__root__' });
  const change = useChange();
  const [typed, setTyped] = useState(recorded);
  useEffect(() => setTyped(recorded), [recorded]);
  const isFit = typed === '' || isInstant(typed);
  const take = (wanted: string) => {
    setTyped(wanted);
    if (wanted !== recorded) change({ recorded: wanted === '' ? undefined : wanted });
  };
  const press = (event: KeyboardEvent) => {
    const stepped = stepDay(isDay(typed) ? typed : today(), event.key);
    if (stepped === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (stepped !== null) take(stepped);
    else if (isFit) take(typed);
  };
  return (
    <input
      className={classes['field']}
      data-long={typed.length > '2025-09-12'.length || undefined}
      aria-label="As recorded by: the day or instant"
      aria-invalid={!isFit}
      title="What the ledger held by then: a day (2026-01-31) or an instant (2026-01-31T12:00Z); empty is now"
      placeholder="now"
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value.trim())}
      onKeyDown={press}
      onBlur={() => (isFit ? take(typed) : setTyped(recorded))}
    />
  );
}
