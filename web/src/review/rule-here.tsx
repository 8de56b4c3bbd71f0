// A record is put right where it is read: what may be done with it, and the ruling itself, which is signed in its own form.

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
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
  const place = useRef<HTMLDivElement>(null);
  // Whoever leaves the form is at the button that opened it.
  const lastDeed = useRef<Deed | null>(null);
  useEffect(() => {
    if (deed === null && lastDeed.current !== null)
      place.current?.querySelector<HTMLElement>(`[data-deed="${lastDeed.current}"]`)?.focus();
    lastDeed.current = deed;
  }, [deed]);
  const made = (done: Deed) => {
    onMade(deedTitle(item, done).toLowerCase());
    setDeed(null);
    // Any answer may be another one now.
    void cache.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== 'visitor' });
  };
  return (
    <div ref={place} className={classes['here']}>
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
