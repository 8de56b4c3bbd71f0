// Errors that a person can act on. Messy text is never one of these: see Problem.

/** Misuse or a broken machine: says in plain words what, where, and what to do next. */
export class DemarcheError extends Error {
  /** A stable word for programs, e.g. `LEDGER_NOT_FOUND`. */
  readonly code: string;
  /** What to do next, in one sentence. */
  readonly advice: string;

  constructor(code: string, message: string, advice: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DemarcheError';
    this.code = code;
    this.advice = advice;
  }
}
