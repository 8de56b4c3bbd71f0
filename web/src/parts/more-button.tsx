// The way to the rest of a list: how much of it is shown, and a button for more.

import { Button } from '@mantine/core';
import type { Portions } from '../app/use-portions.ts';
import classes from './more-button.module.css';

interface MoreButtonProps extends Pick<Portions<unknown>, 'showMore' | 'isBusy'> {
  /** "pages" */
  readonly nouns: string;
  /** How many are not shown; null where nobody counts them. */
  readonly more: number | null;
}

export function MoreButton({ showMore, isBusy, nouns, more }: MoreButtonProps) {
  if (showMore === null) return null;
  return (
    <p className={classes['more']}>
      <Button variant="default" size="sm" loading={isBusy} onClick={showMore}>
        Show more {nouns}
      </Button>
      {more !== null && <span>{more.toLocaleString('en')} are not shown</span>}
    </p>
  );
}
