// A ruling before it is made: its fields, its reason, who signs it, and what it would change. Enter makes it once a reason is given, Escape leaves it.

import { Button, Kbd } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { CorrectionOutcome, CorrectionRequest } from '../api/types.ts';
import { useServer } from '../app/server.tsx';
import { type Deed, deedTitle, type Ruled, type Unsigned, usualReason } from './deeds.ts';
import { PreviewView } from './preview-view.tsx';
import { ReasonField } from './reason-field.tsx';
import { RulingFields, requestOf, type Typed } from './ruling-fields.tsx';
import classes from './ruling-form.module.css';
import { refusalWords, SignFields, useSigning } from './sign-fields.tsx';
import type { Signature } from './use-signature.ts';

interface RulingFormProps {
  readonly item: Ruled;
  readonly deed: Deed;
  readonly signature: Signature;
  readonly onMade: (outcome: CorrectionOutcome) => void;
  readonly onLeave: () => void;
}

/** So long nobody types before a preview is asked for, in milliseconds. */
const settledAfterMs = 250;

/** Nobody has given a reason or a name yet, and what would change does not hang on them. */
const unsigned = { author: 'not told yet', reason: 'not told yet' };

function usePreview(request: Unsigned | null, mayRule: boolean) {
  const server = useServer();
  const [settled] = useDebouncedValue(JSON.stringify(request), settledAfterMs);
  return useQuery({
    queryKey: ['preview', settled],
    queryFn: ({ signal }) =>
      server.previewCorrection({ ...JSON.parse(settled), ...unsigned } as CorrectionRequest, signal),
    enabled: mayRule && settled !== 'null',
    gcTime: 0,
  });
}

export function RulingForm({ item, deed, signature, onMade, onLeave }: RulingFormProps) {
  const { mayRule, author } = signature;
  const server = useServer();
  const [typed, setTyped] = useState<Typed>({});
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const signing = useSigning(signature);
  const form = useRef<HTMLFormElement>(null);
  const request = requestOf(item, deed, typed);
  const preview = usePreview(request, mayRule);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  // The field of the token is gone once it is taken.
  useEffect(() => {
    if (mayRule && document.activeElement === document.body)
      form.current?.querySelector<HTMLElement>('input[autocomplete="name"]')?.focus();
  }, [mayRule]);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (request === null || isMaking) return;
    setIsMaking(true);
    try {
      const signer = await signing.finish();
      if (signer === null) setIsMaking(false);
      else onMade(await server.makeCorrection({ ...request, author: signer, reason } as CorrectionRequest));
    } catch (error) {
      setRefused(refusalWords(error));
      setIsMaking(false);
    }
  };
  const fault = refused ?? (preview.error === null ? null : refusalWords(preview.error));
  return (
    <form
      ref={form}
      className={classes['form']}
      aria-label={deedTitle(item, deed)}
      onSubmit={(event) => void make(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <h2>{deedTitle(item, deed)}</h2>
      <RulingFields
        item={item}
        deed={deed}
        typed={typed}
        onType={(name, value) => {
          setRefused(null);
          setTyped((before) => ({ ...before, [name]: value }));
        }}
      />
      <ReasonField usual={usualReason(item, deed)} reason={reason} onChange={setReason} />
      {(!mayRule || author === null) && (
        <div className={classes['fields']}>
          {!mayRule && (
            <p>
              Rulings are signed. The token is what <code>demarche serve</code> printed when it started, or
              your own; it is kept for this tab alone.
            </p>
          )}
          <SignFields signature={signature} signing={signing} isNameNeeded />
        </div>
      )}
      {fault !== null && (
        <p role="alert" className={classes['fault']}>
          {fault}
        </p>
      )}
      {fault === null && mayRule && request !== null && preview.data === undefined && (
        <p role="status">Looking …</p>
      )}
      {fault === null && preview.data !== undefined && <PreviewView outcome={preview.data} />}
      <div className={classes['buttons']}>
        <Button
          type="submit"
          disabled={request === null}
          loading={isMaking}
          rightSection={<Kbd size="xs">Enter</Kbd>}
        >
          Make it
        </Button>
        <Button variant="subtle" onClick={onLeave} rightSection={<Kbd size="xs">Esc</Kbd>}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
