// The one place that turns errors into HTTP answers: one JSON shape, in the words of the command line.

import { DemarcheError } from '../text/index.ts';

export interface Problem {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 421 | 429 | 500 | 503;
  readonly body: {
    readonly error: { readonly code: string; readonly message: string; readonly advice: string };
  };
}

type Status = Problem['status'];

/** What every other misuse is: a question that cannot be asked so. */
const misuse: Status = 400;

const statusByCode: Readonly<Record<string, Status>> = {
  TOKEN_MISSING: 401,
  TOKEN_UNKNOWN: 401,
  ROLE_TOO_LOW: 403,
  ORIGIN_REFUSED: 403,
  HOST_REFUSED: 421,
  METHOD_REFUSED: 405,
  BODY_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  SERVER_STOPPING: 503,
  ACTOR_UNKNOWN: 404,
  ENTRY_SUPERSEDED: 409,
  NOTHING_TO_CHANGE: 409,
  ALREADY_UNDONE: 409,
  USER_KNOWN: 409,
  LEDGER_DAMAGED: 500,
  LEDGER_FAULT: 500,
  TABLE_FAULT: 500,
};

function statusOf(code: string): Status {
  if (/_NOT_FOUND$|_NOT_YET_KNOWN$/u.test(code)) return 404;
  if (/_AMBIGUOUS$/u.test(code)) return 409;
  return statusByCode[code] ?? misuse;
}

/** Says nothing of a fault of the program but that there was one: its words may tell of what lies on this machine. */
export function problemOf(error: unknown): Problem {
  if (error instanceof DemarcheError) {
    const { code, message, advice } = error;
    return { status: statusOf(code), body: { error: { code, message, advice } } };
  }
  const message = 'this is a fault of the program';
  const advice = 'Please report it with the address that was asked for and what `demarche serve` printed.';
  return { status: 500, body: { error: { code: 'FAULT', message, advice } } };
}
