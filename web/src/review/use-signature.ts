// Who rules: what the server says of the visitor, and the name that rulings are signed with where the server knows none.

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient } from '../api/client.ts';
import { serverRoot, useServer } from '../app/server.tsx';
import { dropToken, holdToken } from '../app/token.ts';

const nameKey = 'demarche-author';

export interface Signature {
  /** False while it is not known, and for one who may only read. */
  readonly mayRule: boolean;
  /** Null: not told yet. */
  readonly author: string | null;
  readonly sign: (name: string) => void;
  /** Throws an ApiError for a token that the server does not know. */
  readonly handIn: (token: string) => Promise<void>;
  readonly leave: () => void;
}

export function useSignature(): Signature {
  const server = useServer();
  const cache = useQueryClient();
  const { data: visitor } = useQuery({
    queryKey: ['visitor'],
    queryFn: ({ signal }) => server.whoAmI(signal),
  });
  const [name, setName] = useState(() => sessionStorage.getItem(nameKey));
  const askAgain = () => cache.invalidateQueries({ queryKey: ['visitor'] });
  return {
    mayRule: visitor !== undefined && visitor.role !== 'reader',
    author: visitor?.name ?? name,
    sign: (typed) => {
      sessionStorage.setItem(nameKey, typed);
      setName(typed);
    },
    handIn: async (token) => {
      await createClient({ root: serverRoot(), token: () => token }).whoAmI();
      holdToken(token);
      await askAgain();
    },
    leave: () => {
      dropToken();
      void askAgain();
    },
  };
}
