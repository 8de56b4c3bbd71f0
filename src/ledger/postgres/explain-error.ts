// What went wrong with a server, in words that tell what to do next.

import { DemarcheError } from '../../text/index.ts';

interface Explanation {
  readonly code: string;
  readonly says: (name: string) => string;
  readonly advice: string;
  /** The words of the client are of no use to a person. */
  readonly isPlain?: true;
}

const goOn = 'what was taken before is kept, and the same command goes on where it stopped.';

const unreachable: Explanation = {
  code: 'LEDGER_UNREACHABLE',
  says: (name) => `the server of ${name} does not answer`,
  advice: `Check that PostgreSQL runs there, and the host and port of the address; ${goOn}`,
};
const broken: Explanation = {
  code: 'LEDGER_UNREACHABLE',
  says: (name) => `the connection to ${name} broke off`,
  advice: `Check that the server runs, then run the same command again: ${goOn}`,
};
const notReady: Explanation = {
  code: 'LEDGER_UNREACHABLE',
  says: (name) => `the server of ${name} is just starting or stopping`,
  advice: `Wait a moment and run the same command again: ${goOn}`,
};
const crowded: Explanation = {
  code: 'LEDGER_BUSY',
  says: (name) => `the server of ${name} takes no more connections`,
  advice:
    'Wait until others are done, or let more in (max_connections, or the CONNECTION LIMIT of the user).',
};
const cutOff: Explanation = {
  code: 'LEDGER_BUSY',
  says: (name) => `the server of ${name} took too long and ended a question`,
  advice: 'Allow this user more time: ALTER ROLE NAME SET statement_timeout = 0 (or lock_timeout).',
};
const unsafe: Explanation = {
  code: 'LEDGER_UNSAFE',
  says: (name) => `no safe connection to ${name} can be made`,
  advice: "Check the server's certificate, and sslmode and sslrootcert of the address.",
};
const noAddress: Explanation = {
  code: 'LEDGER_UNUSABLE',
  says: (name) => `${name} is no address of a server`,
  advice: 'Write postgres://user@host:port/database, and give the password by PGPASSWORD.',
  isPlain: true,
};
const refused: Explanation = {
  code: 'LEDGER_REFUSED',
  says: (name) => `the server does not let this user into ${name}`,
  advice: 'Check the user of the address, and give the password by PGPASSWORD or ~/.pgpass.',
};
const noPassword: Explanation = {
  code: 'LEDGER_REFUSED',
  says: (name) => `the server asks for a password to let this user into ${name}, and none was given`,
  advice: 'Give it by PGPASSWORD or ~/.pgpass.',
  isPlain: true,
};
const forbidden: Explanation = {
  code: 'LEDGER_FORBIDDEN',
  says: (name) => `this user may not do that in ${name}`,
  advice: `Ask the database's owner for the rights, or name another ledger with --ledger; nothing in this one was changed.`,
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

/** By the code of the operating system, of the client or of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const explanations: Readonly<Record<string, Explanation>> = {
  ECONNREFUSED: unreachable,
  ECONNRESET: broken,
  EPIPE: broken,
  ENOENT: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ETIMEDOUT: unreachable,
  EACCES: unreachable,
  ERR_INVALID_URL: noAddress,
  ERR_TLS_CERT_ALTNAME_INVALID: unsafe,
  DEPTH_ZERO_SELF_SIGNED_CERT: unsafe,
  SELF_SIGNED_CERT_IN_CHAIN: unsafe,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unsafe,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unsafe,
  CERT_HAS_EXPIRED: unsafe,
  '57P01': broken,
  '57P02': broken,
  '57P03': notReady,
  '53300': crowded,
  '57014': cutOff,
  '55P03': cutOff,
  '28P01': refused,
  '28000': refused,
  '3D000': noDatabase,
  '42501': forbidden,
  '25006': forbidden,
  '53100': full,
};

/** Errors that the client throws without a code. */
const byMessage: readonly (readonly [RegExp, Explanation])[] = [
  [/password must be a string/iu, noPassword],
  [/no password|SASL|SCRAM/iu, refused],
  [/SSL connection/iu, unsafe],
  [/timeout/iu, unreachable],
  [/terminated|not queryable|Connection ended/iu, broken],
];

function explanationOf(cause: Error): Explanation | undefined {
  // The only files that the client opens are those of certificates.
  if ('syscall' in cause && cause.syscall === 'open') return unsafe;
  const code = 'code' in cause ? String(cause.code) : '';
  return explanations[code] ?? byMessage.find(([words]) => words.test(cause.message))?.[1];
}

/** The error that a person can act on; any other error as it is. */
export function explainError(cause: unknown, name: string): unknown {
  if (cause instanceof DemarcheError || !(cause instanceof Error)) return cause;
  const found = explanationOf(cause);
  if (found === undefined) return cause;
  const detail = found.isPlain || cause.message === '' ? '' : ` (${cause.message})`;
  return new DemarcheError(found.code, found.says(name) + detail, found.advice, { cause });
}
