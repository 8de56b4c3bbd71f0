// Why one rules so, in one's own words. What many say is offered and taken by a press of its own: nobody signs a sentence unread.

import { Button, TextInput } from '@mantine/core';
import { useRef } from 'react';
import classes from './ruling-form.module.css';

interface ReasonFieldProps {
  readonly usual: string;
  readonly reason: string;
  readonly onChange: (reason: string) => void;
}

export function ReasonField({ usual, reason, onChange }: ReasonFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const take = () => {
    onChange(usual);
    field.current?.focus();
  };
  return (
    <div>
      <TextInput
        ref={field}
        label="Why"
        description="Kept with it and shown to all"
        required
        value={reason}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {reason.trim() === '' && (
        <Button variant="subtle" size="compact-sm" className={classes['usual'] ?? ''} onClick={take}>
          Say “{usual}”
        </Button>
      )}
    </div>
  );
}
