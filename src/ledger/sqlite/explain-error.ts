// What SQLite says of a file that cannot be read or written, in words that tell what to do.

import { asArgument, DemarcheError } from '../../text/index.ts';

interface Explanation {
  readonly code: string;
  readonly message: (path: string) => string;
  readonly advice: (path: string) => string;
}

const damaged: Explanation = {
  code: 'LEDGER_DAMAGED',
  message: (path) => `the file ${path} is damaged: parts of it cannot be read`,
  advice: (path) =>
    `Nothing was changed. Write what can still be read to a new ledger with \`demarche repair --ledger ${asArgument(path)} --into NEW.db\`, or restore a backup.`,
};

/** By SQLite's primary result codes (https://www.sqlite.org/rescode.html). */
const explanations: Readonly<Record<number, Explanation>> = {
  5: {
    code: 'LEDGER_BUSY',
    message: (path) => `another process has been writing to ${path} for half a minute`,
    advice: () => 'Wait for its end and run the same command again; nothing of it was lost.',
  },
  8: {
    code: 'LEDGER_FORBIDDEN',
    message: (path) => `${path} may not be written to`,
    advice: () => 'Change the rights of the file and of its folder, or name another ledger with --ledger.',
  },
  10: {
    code: 'LEDGER_UNREACHABLE',
    message: (path) => `the disk does not let ${path} be read or written`,
    advice: () =>
      'Check the disk and its free space, then run the same command again; what was taken before is kept.',
  },
  11: damaged,
  13: {
    code: 'LEDGER_FULL',
    message: (path) => `the disk of ${path} is full`,
    advice: () =>
      'Make room and run the same command again: what was taken before is kept, the page in hand was not.',
  },
};

/** The error in plain words where it is SQLite's own; any other as it is. */
export function explainSqliteError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error)) return error;
  const explanation = explanations[Number(error.errcode) % 256];
  if (explanation === undefined) return error;
  const { code, message, advice } = explanation;
  return new DemarcheError(code, message(path), advice(path), { cause: error });
}
