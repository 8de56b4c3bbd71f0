// A record is put right where it is read: what may be done with it, who does it, and the ruling itself.

import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DeedButtons } from './deed-buttons.tsx';
import { type Deed, deedTitle, type Ruled } from './deeds.ts';
import classes from './rule-here.module.css';
import { RulingForm } from './ruling-form.tsx';
import { SignForm } from './sign-form.tsx';
import { useSignature } from './use-signature.ts';

interface RuleHereProps {
  readonly item: Ruled;
  /** In words, once it is made: "it is wrong". */
  readonly onMade: (words: string) => void;
}

interface RulingProps extends RuleHereProps {
  readonly author: string;
}

function Ruling({ item, author, onMade }: RulingProps) {
  const cache = useQueryClient();
  const [deed, setDeed] = useState<Deed | null>(null);
  if (deed === null) return <DeedButtons item={item} mayBegin isBeside onBegin={setDeed} />;
  const made = () => {
    onMade(deedTitle(item, deed).toLowerCase());
    setDeed(null);
    // Any answer may be another one now.
    void cache.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== 'visitor' });
  };
  return (
    <RulingForm
      key={deed}
      item={item}
      deed={deed}
      author={author}
      onMade={made}
      onLeave={() => setDeed(null)}
    />
  );
}

/** Whoever has signed already, rules at once. */
export function RuleHere({ item, onMade }: RuleHereProps) {
  const signature = useSignature();
  const [isOpen, setIsOpen] = useState(false);
  const { mayRule, author } = signature;
  return (
    <div className={classes['here']}>
      {mayRule && author !== null ? (
        <Ruling item={item} author={author} onMade={onMade} />
      ) : (
        <>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={isOpen}
            onClick={() => setIsOpen((before) => !before)}
          >
            Rule on it
          </Button>
          {isOpen && <SignForm signature={signature} />}
        </>
      )}
    </div>
  );
}
