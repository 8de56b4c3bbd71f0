// What went wrong with a server, in words that tell what to do next.

import { DemarcheError } from '../../text/index.ts';

interface Explanation {
  readonly code: string;
  readonly says: (name: string) => string;
  readonly advice: string;
}

const unreachable: Explanation = {
  code: 'LEDGER_UNREACHABLE',
  says: (name) => `the server of ${name} does not answer`,
  advice: 'Check that PostgreSQL runs there, and the host and port of the address.',
};
const refused: Explanation = {
  code: 'LEDGER_REFUSED',
  says: (name) => `the server does not let this user into ${name}`,
  advice: 'Check the user of the address, and give the password by PGPASSWORD or ~/.pgpass.',
};
const forbidden: Explanation = {
  code: 'LEDGER_FORBIDDEN',
  says: (name) => `this user may not do that in ${name}`,
  advice: "Ask the database's owner for the rights, or name another database with --ledger.",
};
const noDatabase: Explanation = {
  code: 'LEDGER_NOT_FOUND',
  says: (name) => `there is no such database: ${name}`,
  advice: 'Make it with `createdb NAME`, or name another with --ledger.',
};
const full: Explanation = {
  code: 'LEDGER_FULL',
  says: (name) => `the disk of ${name} is full; nothing of this page was taken`,
  advice: 'Make room on the server and run the command again: it goes on where it stopped.',
};

/** By the code of the operating system or of PostgreSQL. */
const explanations: Readonly<Record<string, Explanation>> = {
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EPIPE: unreachable,
  ENOENT: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ETIMEDOUT: unreachable,
  EACCES: unreachable,
  '57P01': unreachable,
  '57P02': unreachable,
  '57P03': unreachable,
  '53300': unreachable,
  '28P01': refused,
  '28000': refused,
  '3D000': noDatabase,
  '42501': forbidden,
  '25006': forbidden,
  '53100': full,
};

/** Errors that the client throws without a code. */
const byMessage: readonly (readonly [RegExp, Explanation])[] = [
  [/password must be a string|no password|SASL|SCRAM/iu, refused],
  [/terminated|timeout|not queryable|Connection ended/iu, unreachable],
];

/** The error that a person can act on; any other error as it is. */
export function explainError(cause: unknown, name: string): unknown {
  if (cause instanceof DemarcheError || !(cause instanceof Error)) return cause;
  const code = 'code' in cause ? String(cause.code) : '';
  const found = explanations[code] ?? byMessage.find(([words]) => words.test(cause.message))?.[1];
  if (found === undefined) return cause;
  const detail = cause.message === '' ? '' : ` (${cause.message})`;
  return new DemarcheError(found.code, found.says(name) + detail, found.advice, { cause });
}
