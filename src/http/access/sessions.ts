// Sessions of browsers: a cookie stands for a token, so that scripts of the page need not keep it.

import { hashToken, newToken } from './tokens.ts';
import type { Visitor } from './types.ts';

/** A working day, in milliseconds. */
const sessionMs = 12 * 60 * 60 * 1000;
/** More would only be forgotten ones; the oldest leaves. */
const mostSessions = 1000;

export interface Sessions {
  /** Gives the value of the cookie; it is kept nowhere. */
  readonly begin: (visitor: Visitor, nowMs: number) => string;
  readonly visitorOf: (id: string, nowMs: number) => Visitor | null;
  readonly end: (id: string) => void;
  /** Of a user who may no longer come in. */
  readonly endAllOf: (name: string) => void;
}

/** In memory only: a server that starts anew knows no session. */
export function makeSessions(): Sessions {
  const byHash = new Map<string, { readonly visitor: Visitor; readonly endsMs: number }>();
  return {
    begin: (visitor, nowMs) => {
      const [oldest] = byHash.keys();
      if (byHash.size >= mostSessions && oldest !== undefined) byHash.delete(oldest);
      const id = newToken();
      byHash.set(hashToken(id), { visitor, endsMs: nowMs + sessionMs });
      return id;
    },
    visitorOf: (id, nowMs) => {
      const session = byHash.get(hashToken(id));
      return session === undefined || session.endsMs <= nowMs ? null : session.visitor;
    },
    end: (id) => void byHash.delete(hashToken(id)),
    endAllOf: (name) => {
      for (const [hash, { visitor }] of byHash) if (visitor.name === name) byHash.delete(hash);
    },
  };
}
