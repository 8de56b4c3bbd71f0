// Leads back to the record of today: takes both clocks out of the address.

import { useChange } from '../app/use-change.ts';
import classes from './to-today.module.css';

export function ToToday({ children }: { readonly children: string }) {
  const change = useChange();
  return (
    <button
      type="button"
      className={classes['today']}
      onClick={() => change({ on: undefined, known: undefined })}
    >
      {children}
    </button>
  );
}
