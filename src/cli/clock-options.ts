// The options that every answer shares: which ledger, the three clocks, JSON or text.

import { type Command, InvalidArgumentError, Option } from 'commander';
import { readDay, readInstant } from '../answers/index.ts';
import { DemarcheError } from '../text/index.ts';

export const defaultLedger = 'demarche.db';

export interface AnswerOptions {
  readonly ledger: string;
  readonly json?: true;
  readonly on?: string;
  readonly known?: string;
  readonly recorded?: string;
  readonly possibly?: true;
}

/** What the shared reader refuses, commander tells with the option that it stands in. */
function asArgument(read: (text: string) => string): (text: string) => string {
  return (text) => {
    try {
      return read(text);
    } catch (error) {
      throw error instanceof DemarcheError ? new InvalidArgumentError(error.advice) : error;
    }
  };
}

/** A calendar day, `YYYY-MM-DD`. Throws commander's InvalidArgumentError with what to write instead. */
export const parseDay = asArgument(readDay);

/** A day or an instant with its zone, as an instant in UTC; a day means its end. Throws as `parseDay` does. */
export const parseInstant = asArgument(readInstant);

export function ledgerOption(): Option {
  return new Option('-l, --ledger <ledger>', 'ledger to use: a file, or postgres://user@host/database')
    .default(defaultLedger)
    .env('DEMARCHE_LEDGER');
}

/** Adds the ledger, the clocks and `--json` to a command that answers. */
export function withAnswerOptions(command: Command): Command {
  return command
    .addOption(ledgerOption())
    .option('--on <day>', 'occurred: only what had begun by the end of this day', parseDay)
    .option('--known <day>', 'reported: only what the news had told by the end of this day', parseDay)
    .option(
      '--recorded <day>',
      'recorded: only what the ledger held by then (day or instant, UTC)',
      parseInstant,
    )
    .option(
      '--possibly',
      'with --known: also what was known by then only if its undated article is an early one',
    )
    .option('--json', 'print the answer as JSON');
}
