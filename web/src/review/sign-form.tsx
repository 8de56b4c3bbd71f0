// Rulings are signed: the token that allows them, where the app has none, and a name. Whoever has no token reads on.

import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ApiError } from '../api/client.ts';
import classes from './sign-form.module.css';
import type { Signature } from './use-signature.ts';

export function SignForm({
  signature: { mayRule, author, handIn, sign },
}: {
  readonly signature: Signature;
}) {
  const [token, setToken] = useState('');
  const [name, setName] = useState(author ?? '');
  const [refused, setRefused] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      if (!mayRule) await handIn(token.trim());
      if (name.trim() !== '') sign(name.trim());
    } catch (error) {
      setRefused(
        error instanceof ApiError ? `${error.message}. ${error.advice}` : 'The server did not answer.',
      );
    }
  };
  return (
    <form
      className={classes['form']}
      aria-label="To rule on records"
      onSubmit={(event) => void submit(event)}
    >
      <p>
        {mayRule ? (
          'Rulings are signed: say who you are.'
        ) : (
          <>
            You may read the queue. To rule on it, give the token that <code>demarche serve</code> printed
            when it started, or your own; it is kept for this tab alone.
          </>
        )}
      </p>
      {!mayRule && (
        <PasswordInput
          label="Token"
          autoComplete="off"
          required
          value={token}
          onChange={(event) => setToken(event.currentTarget.value)}
          error={refused}
        />
      )}
      <TextInput
        label="Your name"
        autoComplete="name"
        required={mayRule}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit">{mayRule ? 'Begin' : 'Hand in'}</Button>
    </form>
  );
}
