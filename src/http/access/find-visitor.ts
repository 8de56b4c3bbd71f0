// Who asks, by the token or the cookie of a request.

import { DemarcheError } from '../../text/index.ts';
import type { Limiter } from './rate-limit.ts';
import type { Sessions } from './sessions.ts';
import { isTokenOf } from './tokens.ts';
import { TooManyRequests } from './too-many-requests.ts';
import type { Visitor } from './types.ts';
import { type User, visitorWith } from './users.ts';

export const sessionCookie = 'demarche_session';

/** What tells visitors apart. */
export interface Door {
  /** Hash of the token that the server printed; whoever has it may do all. */
  readonly tokenHash: string;
  /** Read anew for each token, so that a removed user is out at once. */
  readonly users: () => readonly User[];
  readonly sessions: Sessions;
  /** Holds up whoever tries tokens. */
  readonly guesses: Limiter;
  /** What may be done without any token: reading, on this machine alone. */
  readonly stranger: Visitor | null;
}

export interface Credentials {
  /** The header `Authorization`. */
  readonly authorization: string | undefined;
  /** The value of the session cookie. */
  readonly session: string | undefined;
  readonly address: string;
}

/** Throws a DemarcheError (`TOKEN_UNKNOWN`, `TOO_MANY_REQUESTS`). */
export function visitorOfToken(token: string, door: Door, address: string, nowMs: number): Visitor {
  const wait = door.guesses.waitFor(address, nowMs);
  if (wait > 0) throw new TooManyRequests('too many tokens were tried from this address', wait);
  if (isTokenOf(token, door.tokenHash)) return { name: null, role: 'admin' };
  const visitor = visitorWith(token, door.users());
  if (visitor !== null) return visitor;
  door.guesses.take(address, nowMs);
  throw new DemarcheError(
    'TOKEN_UNKNOWN',
    'this token is not known',
    'Take the one that `demarche serve` printed, or ask who runs it for one of your own.',
  );
}

/** Null for a stranger who may do nothing. Throws as `visitorOfToken` does. */
export function findVisitor(given: Credentials, door: Door, nowMs: number): Visitor | null {
  const { authorization, session, address } = given;
  const token = /^Bearer +(\S+)$/iu.exec(authorization ?? '')?.[1];
  if (token !== undefined) return visitorOfToken(token, door, address, nowMs);
  const visitor = session === undefined ? null : door.sessions.visitorOf(session, nowMs);
  return visitor ?? door.stranger;
}
