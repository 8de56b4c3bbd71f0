// A calm line while pages are read into the ledger that is looked at.

import { counted } from '../parts/days.ts';
import classes from './live-progress.module.css';
import { type Progress, useProgress } from './use-progress.ts';

function wordsOf({ isRunning, pages, records }: Progress): string {
  const taken = `${counted(pages, 'page')}, ${counted(records, 'record')}`;
  return isRunning ? `Reading: ${taken} so far` : `Read: ${taken}. What you see is up to date.`;
}

export function LiveProgress() {
  const progress = useProgress();
  return (
    <p className={classes['line']} role="status" data-running={progress?.isRunning ?? false}>
      {progress !== null && wordsOf(progress)}
    </p>
  );
}
