// `demarche backup` and `demarche restore`: a ledger into another, with the same chain.

import { existsSync, realpathSync } from 'node:fs';
import type { Command } from 'commander';
import { type Ledger, openLedger } from '../../ledger/index.ts';
import { type CopySummary, copyLedger } from '../../run/index.ts';
import { DemarcheError } from '../../text/index.ts';
import { type AnswerOptions, ledgerOption } from '../clock-options.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { missingFolder, tellFolder, tellUpgrade } from '../open-ledger.ts';
import { startProgress } from '../progress.ts';
import { stopSignal } from '../stop-signal.ts';
import type { Terminal } from '../terminal.ts';

type CopyCommandOptions = Pick<AnswerOptions, 'ledger' | 'json'>;

function renderCopy(
  { already, copied, pages, feeds, head, stoppedEarly }: CopySummary,
  from: Ledger,
  to: Ledger,
): string[] {
  const before = already > 0 ? `, which held ${already} before` : '';
  return [
    `${copied} entries of ${from.name} copied to ${to.name}${before}, with the bytes of ${pages === 1 ? '1 page' : `${pages} pages`}`,
    ...(feeds > 0
      ? [`${feeds === 1 ? '1 watched feed' : `${feeds} watched feeds`} with what is read of them`]
      : []),
    ...(stoppedEarly
      ? ['stopped before the end; run the same command again to go on']
      : [`both have the head ${head.seq}:${head.chainHash}`]),
  ];
}

/** A file by whatever path; a server by its address. */
function isSameLedger(from: string, to: string): boolean {
  return from === to || (existsSync(from) && existsSync(to) && realpathSync(from) === realpathSync(to));
}

function refuseSame(from: string): never {
  throw new DemarcheError(
    'SAME_LEDGER',
    `${from} would be copied to itself, and there would be no second one`,
    'Name another file or database.',
  );
}

/** Throws a DemarcheError `SAME_LEDGER`. */
async function copy(from: string, to: string, json: boolean, terminal: Terminal): Promise<ExitCode> {
  if (isSameLedger(from, to)) refuseSame(from);
  const onUpgrade = tellUpgrade(terminal);
  const source = await openLedger(from, { mode: 'existing', onUpgrade });
  try {
    const folder = missingFolder(to);
    const target = await openLedger(to, { mode: 'create', onUpgrade });
    tellFolder(folder, terminal);
    try {
      const { seq } = await source.head();
      const progress = startProgress('copying', seq, terminal, 'entries');
      const options = { onProgress: progress.update, signal: stopSignal(terminal) };
      const summary = await copyLedger(source, target, options).finally(progress.stop);
      if (json) terminal.out(JSON.stringify(summary, null, 2));
      else for (const line of renderCopy(summary, source, target)) terminal.out(line);
      return summary.stoppedEarly ? exitCodes.interrupted : exitCodes.done;
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

export function addBackupCommands(
  program: Command,
  terminal: Terminal,
  setExitCode: (code: ExitCode) => void,
): void {
  program
    .command('backup')
    .description('copy the ledger to another one, also while pages are read into it')
    .argument('<to>', 'a new file or database, or an earlier backup, which is brought up to date')
    .addOption(ledgerOption())
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', '\nExample: demarche backup demarche-backup.db')
    .action(async (to: string, { ledger, json }: CopyCommandOptions) => {
      setExitCode(await copy(ledger, to, json ?? false, terminal));
    });
  program
    .command('restore')
    .description('copy a backup into the ledger, which must be new or an earlier state of the same one')
    .argument('<backup>', 'what `demarche backup` wrote')
    .addOption(ledgerOption())
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', '\nExample: demarche restore demarche-backup.db --ledger restored.db')
    .action(async (backup: string, { ledger, json }: CopyCommandOptions) => {
      setExitCode(await copy(backup, ledger, json ?? false, terminal));
    });
}
