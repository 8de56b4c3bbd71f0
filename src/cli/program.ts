// All commands of the program.

import { Command } from 'commander';
import { programVersion } from '../version.ts';
import { addAskCommands } from './commands/ask.ts';
import { addBackupCommands } from './commands/backup.ts';
import { addCorrectCommands } from './commands/correct.ts';
import { addDiffCommand } from './commands/diff.ts';
import { addLineageCommand } from './commands/lineage.ts';
import { addPredictCommand } from './commands/predict.ts';
import { addReadCommand } from './commands/read.ts';
import { addRepairCommand } from './commands/repair.ts';
import { addRereadCommand } from './commands/reread.ts';
import { addReviewCommand } from './commands/review.ts';
import { addServeCommand } from './commands/serve.ts';
import { addStandingCommands } from './commands/standing.ts';
import { addStatusCommand } from './commands/status.ts';
import { addStoriesCommand } from './commands/stories.ts';
import { addTablesCommand } from './commands/tables.ts';
import { addUsersCommand } from './commands/users.ts';
import { addVerifyCommand } from './commands/verify.ts';
import { addWatchCommand } from './commands/watch.ts';
import { addWholeCommands } from './commands/whole.ts';
import { addWorkCommand } from './commands/work.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

const exitCodeHelp = `
Exit codes:
  0    done
  1    a fault of the program
  2    a wrong command, or what it names is not there
  3    done, but some pages could not be read, or some entries of a damaged ledger not be saved
  4    the ledger is damaged or does not verify
  5    the ledger could not be written to: a full disk, or no right to; what was taken before is kept
  130  stopped by you (Ctrl-C); what was read is kept`;

export function makeProgram(terminal: Terminal, setExitCode: (code: ExitCode) => void): Command {
  const program = new Command('demarche');
  program
    .description(
      'Reads news pages about states and their leaders and keeps the record of who did what to whom.',
    )
    .version(programVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .showHelpAfterError('(add --help for what it takes)')
    .configureOutput({
      writeErr: (text) => terminal.err(text.trimEnd()),
      writeOut: (text) => terminal.out(text.trimEnd()),
    })
    .addHelpText('after', exitCodeHelp)
    .exitOverride();
  addReadCommand(program, terminal, setExitCode);
  addWatchCommand(program, terminal, setExitCode);
  addRereadCommand(program, terminal, setExitCode);
  addWorkCommand(program, terminal, setExitCode);
  addAskCommands(program, terminal);
  addLineageCommand(program, terminal);
  addStandingCommands(program, terminal);
  addStoriesCommand(program, terminal);
  addDiffCommand(program, terminal);
  addWholeCommands(program, terminal);
  addReviewCommand(program, terminal);
  addCorrectCommands(program, terminal);
  addServeCommand(program, terminal);
  addUsersCommand(program, terminal);
  addBackupCommands(program, terminal, setExitCode);
  addRepairCommand(program, terminal, setExitCode);
  addVerifyCommand(program, terminal, setExitCode);
  addStatusCommand(program, terminal);
  addPredictCommand(program, terminal);
  addTablesCommand(program, terminal);
  return program;
}
