// What a screen is asked for: about whom, and by which clocks, in one row that breaks where the window is narrow.

import type { ReactNode } from 'react';
import classes from './asked-about.module.css';

export function AskedAbout({ children }: { readonly children: ReactNode }) {
  return <div className={classes['row']}>{children}</div>;
}
