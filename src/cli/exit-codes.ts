// What the program's exit says to a script. Documented in docs/cli.md; a change is a breaking one.

export const exitCodes = {
  /** All went well. */
  done: 0,
  /** A fault of the program itself. */
  fault: 1,
  /** The command was wrong, or what it names is not there. */
  misuse: 2,
  /** The run went to its end, but some pages could not be read, or some entries of a damaged ledger not be saved. */
  someUnreadable: 3,
  /** The ledger does not verify, or its file is damaged. */
  ledgerFault: 4,
  /** Nothing (more) could be written to the ledger: its disk is full, or this user has no right to. What was taken before is kept. */
  cannotWrite: 5,
  /** Stopped by the user (Ctrl-C); what was read is kept. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
