// Leads back to the record of today: takes clocks out of the address.

import { useChange } from '../app/use-change.ts';
import classes from './to-today.module.css';

const allClocks = ['on', 'known', 'recorded'] as const;

interface ToTodayProps {
  /** Those that are taken out. */
  readonly clocks?: readonly (typeof allClocks)[number][];
  readonly children: string;
}

export function ToToday({ clocks = allClocks, children }: ToTodayProps) {
  const change = useChange();
  return (
    <button
      type="button"
      className={classes['today']}
      onClick={() => change(Object.fromEntries(clocks.map((clock) => [clock, undefined])))}
    >
      {children}
    </button>
  );
}
