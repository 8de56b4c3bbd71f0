// The program: parses the command, runs it, and turns whatever goes wrong into words and an exit code.

import { CommanderError } from 'commander';
import { DemarcheError } from '../text/index.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { makeProgram } from './program.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/** Codes of errors that say that the ledger itself does not hold. */
const ledgerFaults: ReadonlySet<string> = new Set(['LEDGER_DAMAGED', 'LEDGER_FAULT']);

/** Codes of errors that a command meets where nothing is wrong with it. */
const writingFaults: ReadonlySet<string> = new Set(['LEDGER_FULL', 'LEDGER_FORBIDDEN']);

function exitCodeOf({ code }: DemarcheError): ExitCode {
  if (ledgerFaults.has(code)) return exitCodes.ledgerFault;
  return writingFaults.has(code) ? exitCodes.cannotWrite : exitCodes.misuse;
}

/** The one place that turns errors into exit codes and words. */
function reportError(error: unknown, terminal: Terminal, asJson: boolean): ExitCode {
  // Commander has said its words already; its code is 0 for help and version.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.misuse;
  if (error instanceof DemarcheError) {
    const { code, message, advice } = error;
    terminal.err(
      asJson ? JSON.stringify({ error: { code, message, advice } }) : `error: ${message}\n${advice}`,
    );
    return exitCodeOf(error);
  }
  terminal.err(`fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  terminal.err('This is a fault of the program; please report it with the command and these lines.');
  return exitCodes.fault;
}

/** Runs one command, e.g. `['pair', 'BLR', 'USA']`, and gives the exit code. */
export async function main(
  args: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<ExitCode> {
  // A reader that has seen enough (`demarche pair ... | head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.done);
    throw error;
  });
  let code: ExitCode = exitCodes.done;
  try {
    const program = makeProgram(terminal, (set) => {
      code = set;
    });
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return reportError(error, terminal, args.includes('--json'));
  }
}
