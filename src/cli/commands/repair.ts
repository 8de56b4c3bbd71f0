// `demarche repair`: indexes made afresh in place; entries that do not hold any more are left out only into a new ledger.

import type { Command } from 'commander';
import {
  type DamagedLedger,
  type Ledger,
  type OnProgress,
  openDamagedLedger,
  openLedger,
  type VerifyReport,
} from '../../ledger/index.ts';
import { repairInto } from '../../run/index.ts';
import { asArgument } from '../../text/index.ts';
import { type AnswerOptions, ledgerOption } from '../clock-options.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { missingFolder, openLedgerOf, tellFolder, tellUpgrade } from '../open-ledger.ts';
import { startProgress } from '../progress.ts';
import { counted, renderRepair } from '../render/render-repair.ts';
import type { Terminal } from '../terminal.ts';

interface RepairOptions extends Pick<AnswerOptions, 'ledger' | 'json'> {
  readonly into?: string;
}

async function repairToNew(
  from: DamagedLedger,
  into: string,
  json: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = missingFolder(into);
  const to = await openLedger(into, { mode: 'create' });
  tellFolder(folder, terminal);
  try {
    const progress = startProgress(
      'repairing',
      (await from.head().catch(() => ({ seq: 0 }))).seq,
      terminal,
      'entries',
    );
    const options = { now: () => new Date().toISOString(), onProgress: progress.update };
    const summary = await repairInto(from, to, options).finally(progress.stop);
    if (json) terminal.out(JSON.stringify(summary, null, 2));
    else for (const line of renderRepair(summary, from, to)) terminal.out(line);
    return summary.lost.length === 0 ? exitCodes.done : exitCodes.someUnreadable;
  } finally {
    await to.close();
  }
}

function renderInPlace(before: VerifyReport, after: VerifyReport, name: string): string[] {
  if (before.faults.length === 0) return [`${name} verifies: nothing to repair`];
  if (after.faults.length === 0) return [`${name}: the indexes were made afresh; it verifies`];
  return [
    `${name}: ${counted(after.faults.length, 'fault is', 'faults are')} in its entries, which are never changed in place`,
    `Write what still holds to a new ledger: demarche repair --ledger ${asArgument(name)} --into NEW.db`,
  ];
}

async function repairInPlace(ledger: Ledger, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const { seq: entries } = await ledger.head();
  const tell = <T>(what: string, work: (onProgress: OnProgress) => Promise<T>): Promise<T> => {
    const progress = startProgress(what, entries, terminal, 'entries');
    return work(progress.update).finally(progress.stop);
  };
  const check = () => tell('checking the ledger', (onProgress) => ledger.verify(onProgress));
  const before = await check();
  if (before.faults.length > 0)
    await tell('making the indexes afresh', (onProgress) => ledger.refillIndexes(onProgress));
  const after = before.faults.length > 0 ? await check() : before;
  if (json) terminal.out(JSON.stringify({ before: before.faults, after: after.faults }, null, 2));
  else for (const line of renderInPlace(before, after, ledger.name)) terminal.out(line);
  return after.faults.length === 0 ? exitCodes.done : exitCodes.ledgerFault;
}

async function repair({ ledger: address, into, json }: RepairOptions, terminal: Terminal): Promise<ExitCode> {
  if (into !== undefined) {
    const damaged = await openDamagedLedger(address, { onUpgrade: tellUpgrade(terminal) });
    return repairToNew(damaged, into, json ?? false, terminal).finally(() => damaged.close());
  }
  // As `verify` opens it: what is made of articles and acts is compared, too.
  const ledger = await openLedgerOf({ ledger: address }, 'existing', terminal);
  return repairInPlace(ledger, json ?? false, terminal).finally(() => ledger.close());
}

export function addRepairCommand(
  program: Command,
  terminal: Terminal,
  setExitCode: (code: ExitCode) => void,
): void {
  program
    .command('repair')
    .description(
      'make the indexes of the ledger afresh, or write what still holds of a damaged one to a new ledger',
    )
    .addOption(ledgerOption())
    .option('--into <new>', 'a new file or database for what still holds; the damaged one is left as it is')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', '\nExample: demarche repair --ledger demarche.db --into repaired.db')
    .action(async (options: RepairOptions) => {
      setExitCode(await repair(options, terminal));
    });
}
