// Who rules, as fields: the token that allows it, where the app has none, and a name, where the server knows none.

import { PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ApiError } from '../api/client.ts';
import type { Signature } from './use-signature.ts';

/** As long as the tokens that the server makes: a whole one is handed in at once. */
const tokenLetters = 43;

export function refusalWords(error: unknown): string {
  if (error instanceof ApiError) return `${error.message}. ${error.advice}`;
  return error instanceof Error ? error.message : 'The server did not answer.';
}

export interface Signing {
  readonly token: string;
  readonly name: string;
  /** Why the token is not taken. */
  readonly refused: string | null;
  readonly typeToken: (token: string) => void;
  readonly typeName: (name: string) => void;
  /** Hands in what was typed, and gives the name to sign with; null where that is not enough. */
  readonly finish: () => Promise<string | null>;
}

export function useSigning({ mayRule, author, handIn, sign }: Signature): Signing {
  const [token, setToken] = useState('');
  const [name, setName] = useState(author ?? '');
  const [refused, setRefused] = useState<string | null>(null);
  const handInOrTell = async (typed: string) => {
    try {
      await handIn(typed.trim());
      return true;
    } catch (error) {
      setRefused(refusalWords(error));
      return false;
    }
  };
  return {
    ...{ token, name, refused },
    typeToken: (typed) => {
      setToken(typed);
      setRefused(null);
      if (typed.trim().length === tokenLetters) void handInOrTell(typed);
    },
    typeName: setName,
    finish: async () => {
      if (!mayRule && !(await handInOrTell(token))) return null;
      if (author !== null) return author;
      if (name.trim() === '') return null;
      sign(name.trim());
      return name.trim();
    },
  };
}

interface SignFieldsProps {
  readonly signature: Signature;
  readonly signing: Signing;
  /** False where a token may be of somebody whom the server knows by name. */
  readonly isNameNeeded: boolean;
}

export function SignFields({ signature: { mayRule, author }, signing, isNameNeeded }: SignFieldsProps) {
  return (
    <>
      {!mayRule && (
        <PasswordInput
          label="Token"
          autoComplete="off"
          required
          value={signing.token}
          onChange={(event) => signing.typeToken(event.currentTarget.value)}
          error={signing.refused}
        />
      )}
      {author === null && (
        <TextInput
          label="Your name"
          autoComplete="name"
          required={isNameNeeded}
          value={signing.name}
          onChange={(event) => signing.typeName(event.currentTarget.value)}
        />
      )}
    </>
  );
}
