// A record is put right where it is read: what may be done with it, and the ruling itself, which is signed in its own form.

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DeedButtons } from './deed-buttons.tsx';
import { type Deed, deedTitle, type Ruled } from './deeds.ts';
import classes from './rule-here.module.css';
import { RulingForm } from './ruling-form.tsx';
import { useSignature } from './use-signature.ts';

interface RuleHereProps {
  readonly item: Ruled;
  /** In words, once it is made: "it is wrong". */
  readonly onMade: (words: string) => void;
}

export function RuleHere({ item, onMade }: RuleHereProps) {
  const cache = useQueryClient();
  const signature = useSignature();
  const [deed, setDeed] = useState<Deed | null>(null);
  const made = (done: Deed) => {
    onMade(deedTitle(item, done).toLowerCase());
    setDeed(null);
    // Any answer may be another one now.
    void cache.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== 'visitor' });
  };
  return (
    <div className={classes['here']}>
      {deed === null ? (
        <DeedButtons item={item} mayBegin isBeside onBegin={setDeed} />
      ) : (
        <RulingForm
          key={deed}
          item={item}
          deed={deed}
          signature={signature}
          onMade={() => made(deed)}
          onLeave={() => setDeed(null)}
        />
      )}
    </div>
  );
}
