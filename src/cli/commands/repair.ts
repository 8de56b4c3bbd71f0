// `demarche repair`: indexes made afresh in place; entries that do not hold any more are left out only into a new ledger.

import type { Command } from 'commander';
import {
  type Ledger,
  type OnProgress,
  openDamagedLedger,
  openLedger,
  type VerifyReport,
} from '../../ledger/index.ts';
import { type LostEntry, type RepairSummary, repairInto } from '../../run/index.ts';
import { asArgument } from '../../text/index.ts';
import { type AnswerOptions, ledgerOption } from '../clock-options.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { tellUpgrade } from '../open-ledger.ts';
import { startProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

interface RepairOptions extends Pick<AnswerOptions, 'ledger' | 'json'> {
  readonly into?: string;
}

const listedRanges = 50;

/** Lost entries that follow each other, with the same fault. */
interface LostRange {
  readonly first: LostEntry;
  last: LostEntry;
}

function rangesOf(lost: readonly LostEntry[]): readonly LostRange[] {
  const ranges: LostRange[] = [];
  for (const entry of [...lost].sort((a, b) => a.seq - b.seq)) {
    const range = ranges.at(-1);
    if (range?.last.seq === entry.seq - 1 && range.last.fault === entry.fault) range.last = entry;
    else ranges.push({ first: entry, last: entry });
  }
  return ranges;
}

function rangeWords({ first, last }: LostRange): string {
  if (first === last)
    return `  entry ${first.seq} (${first.id?.slice(0, 12) ?? 'id unknown'}): ${first.fault}`;
  return `  entries ${first.seq} to ${last.seq}, each: ${first.fault}`;
}

function renderRepair({ kept, lost, toReread }: RepairSummary, from: Ledger, to: Ledger): string[] {
  const ranges = rangesOf(lost);
  const shown = ranges.slice(0, listedRanges).map(rangeWords);
  const hidden = ranges
    .slice(listedRanges)
    .reduce((sum, { first, last }) => sum + last.seq - first.seq + 1, 0);
  return [
    `${kept} entries of ${from.name} still hold and are in ${to.name}; ${lost.length} do not${lost.length > 0 ? ':' : ''}`,
    ...shown,
    ...(hidden > 0 ? [`  and ${hidden} more`] : []),
    ...(lost.length > 0
      ? [`each of them is kept as a problem REPAIR_LOST; ${from.name} is left as it is`]
      : []),
    ...(toReread > 0
      ? [
          `${toReread === 1 ? '1 page' : `${toReread} pages`} lost records; to read again what was lost: demarche reread --ledger ${asArgument(to.name)}`,
        ]
      : []),
  ];
}

async function repairToNew(from: Ledger, into: string, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const to = await openLedger(into, { mode: 'create' });
  try {
    const progress = startProgress('repairing', (await from.head()).seq, terminal, 'entries');
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
    `${name}: ${after.faults.length} faults are in its entries, which are never changed in place`,
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
  const opening = { mode: 'existing', onUpgrade: tellUpgrade(terminal) } as const;
  const ledger =
    into === undefined ? await openLedger(address, opening) : await openDamagedLedger(address, opening);
  try {
    return into === undefined
      ? await repairInPlace(ledger, json ?? false, terminal)
      : await repairToNew(ledger, into, json ?? false, terminal);
  } finally {
    await ledger.close();
  }
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
