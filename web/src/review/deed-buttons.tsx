// What may be done with what is looked at, as buttons; those of the queue tell their keys.

import { Button, Kbd } from '@mantine/core';
import { type Deed, deedKeys, deedsOf, deedTitle, type Ruled } from './deeds.ts';
import classes from './review-screen.module.css';

interface DeedButtonsProps {
  readonly item: Ruled;
  readonly mayBegin: boolean;
  /** Small ones beside a text, where no keys are listened to. */
  readonly isBeside?: boolean;
  readonly onBegin: (deed: Deed) => void;
}

export function DeedButtons({ item, mayBegin, isBeside = false, onBegin }: DeedButtonsProps) {
  return (
    <div className={classes['deeds']} role="toolbar" aria-label="Rulings">
      {deedsOf(item).map((deed, index) => (
        <Button
          key={deed}
          data-deed={deed}
          variant={index === 0 ? 'filled' : 'default'}
          size={isBeside ? 'compact-sm' : 'sm'}
          disabled={!mayBegin}
          onClick={() => onBegin(deed)}
          rightSection={isBeside ? undefined : <Kbd size="xs">{deedKeys[deed]}</Kbd>}
        >
          {deedTitle(item, deed)}
        </Button>
      ))}
    </div>
  );
}
