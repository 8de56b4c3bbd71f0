// Leads back to the record of today: takes the clocks out of the address.

import { useChange } from '../app/use-change.ts';
import classes from './to-today.module.css';

const noClocks = { on: undefined, known: undefined, recorded: undefined, possibly: undefined };

export function ToToday({ children }: { readonly children: string }) {
  const change = useChange();
  return (
    <button type="button" className={classes['today']} onClick={() => change(noClocks)}>
      {children}
    </button>
  );
}
