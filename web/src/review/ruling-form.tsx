// A ruling before it is made: its fields, its reason, and what it would change. Enter makes it once a reason is given, Escape leaves it.

import { Button, Kbd } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ApiError } from '../api/client.ts';
import type { CorrectionOutcome, CorrectionRequest } from '../api/types.ts';
import { useServer } from '../app/server.tsx';
import { type Deed, deedTitle, type Ruled, type Unsigned, usualReason } from './deeds.ts';
import { PreviewView } from './preview-view.tsx';
import { ReasonField } from './reason-field.tsx';
import { RulingFields, requestOf, type Typed } from './ruling-fields.tsx';
import classes from './ruling-form.module.css';

interface RulingFormProps {
  readonly item: Ruled;
  readonly deed: Deed;
  readonly author: string;
  readonly onMade: (outcome: CorrectionOutcome) => void;
  readonly onLeave: () => void;
}

/** So long nobody types before a preview is asked for, in milliseconds. */
const settledAfterMs = 250;

function refusalWords(error: unknown): string {
  if (error instanceof ApiError) return `${error.message}. ${error.advice}`;
  return error instanceof Error ? error.message : 'It could not be made.';
}

function usePreview(
  request: Unsigned | null,
  signature: { readonly author: string; readonly reason: string },
) {
  const server = useServer();
  const [settled] = useDebouncedValue(JSON.stringify(request), settledAfterMs);
  return useQuery({
    queryKey: ['preview', settled],
    queryFn: ({ signal }) =>
      server.previewCorrection({ ...JSON.parse(settled), ...signature } as CorrectionRequest, signal),
    enabled: settled !== 'null',
    gcTime: 0,
  });
}

export function RulingForm({ item, deed, author, onMade, onLeave }: RulingFormProps) {
  const server = useServer();
  const [typed, setTyped] = useState<Typed>({});
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const request = requestOf(item, deed, typed);
  const preview = usePreview(request, { author, reason: reason || 'not told yet' });
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (request === null || isMaking) return;
    setIsMaking(true);
    try {
      onMade(await server.makeCorrection({ ...request, author, reason } as CorrectionRequest));
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
      {fault !== null && (
        <p role="alert" className={classes['fault']}>
          {fault}
        </p>
      )}
      {fault === null && request !== null && preview.data === undefined && <p role="status">Looking …</p>}
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
