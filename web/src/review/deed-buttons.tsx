// What may be done with the item that is looked at, as buttons that tell their keys.

import { Button, Kbd } from '@mantine/core';
import type { ReviewItem } from '../api/types.ts';
import { type Deed, deedKeys, deedsOf, deedTitle } from './deeds.ts';
import classes from './review-screen.module.css';

interface DeedButtonsProps {
  readonly item: ReviewItem;
  readonly mayBegin: boolean;
  readonly onBegin: (deed: Deed) => void;
}

export function DeedButtons({ item, mayBegin, onBegin }: DeedButtonsProps) {
  return (
    <div className={classes['deeds']} role="toolbar" aria-label="Rulings">
      {deedsOf(item).map((deed, index) => (
        <Button
          key={deed}
          variant={index === 0 ? 'filled' : 'default'}
          disabled={!mayBegin}
          onClick={() => onBegin(deed)}
          rightSection={<Kbd size="xs">{deedKeys[deed]}</Kbd>}
        >
          {deedTitle(item, deed)}
        </Button>
      ))}
    </div>
  );
}
