// `demarche verify`: the whole ledger, entry by entry.

import { type Command, InvalidArgumentError } from 'commander';
import type { VerifyReport } from '../../ledger/index.ts';
import { type CorrectionsReport, checkCorrections } from '../../queries/index.ts';
import { asArgument } from '../../text/index.ts';
import { type AnswerOptions, ledgerOption } from '../clock-options.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { openLedgerOf } from '../open-ledger.ts';
import { startProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

const listedFaults = 20;

/** A step of the progress: an entry takes some fifty millionths of a second. */
const entriesAtOnce = 1000;

interface VerifyOptions extends Pick<AnswerOptions, 'ledger' | 'json'> {
  readonly head?: string;
}

function parseHead(text: string): string {
  if (!/^\d+:[0-9a-f]{64}$/u.test(text))
    throw new InvalidArgumentError('Write a head as an earlier `demarche verify` printed it: NUMBER:HASH.');
  return text;
}

function headOf({ head }: VerifyReport): string {
  return `${head.seq}:${head.chainHash}`;
}

/** The ledger's own report with what was asked of its corrections. */
interface WholeReport extends VerifyReport {
  /** Null where the entries themselves do not hold. */
  readonly repaired: Pick<CorrectionsReport, 'lost' | 'orphaned'> | null;
}

function repairedLines({ repaired }: WholeReport, name: string): string[] {
  if (repaired === null || repaired.lost === 0) return [];
  const { lost, orphaned } = repaired;
  const counted = `${orphaned} ${orphaned === 1 ? 'correction names' : 'corrections name'}`;
  return [
    `it was repaired: ${lost} ${lost === 1 ? 'entry' : 'entries'} could not be saved and ${lost === 1 ? 'is' : 'are'} kept as ${lost === 1 ? 'a problem' : 'problems'} REPAIR_LOST`,
    ...(orphaned > 0
      ? [
          `${counted} what was lost; pages that are kept are read again with: demarche reread --ledger ${asArgument(name)}`,
        ]
      : []),
  ];
}

function renderVerify(report: WholeReport, name: string): string[] {
  const { faults, entries, pages } = report;
  if (faults.length === 0)
    return [
      `${name} verifies: ${entries} entries, head ${headOf(report)}`,
      `the bytes of ${pages.kept === 1 ? '1 page' : `${pages.kept} pages`} are as they were read${pages.notKept > 0 ? `; those of ${pages.notKept} are not kept` : ''}`,
      ...repairedLines(report, name),
    ];
  const shown = faults.slice(0, listedFaults).map(({ seq, id, message }) => {
    const where = seq === 0 ? '' : `entry ${seq}${id === '' ? '' : ` (${id.slice(0, 12)})`}: `;
    return `  ${where}${message}`;
  });
  const more = faults.length > shown.length ? [`  and ${faults.length - shown.length} more`] : [];
  return [
    `${name} does NOT verify: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${entries} ${entries === 1 ? 'entry' : 'entries'}`,
    ...shown,
    ...more,
  ];
}

/** A fault where an earlier head is no longer in the ledger: entries were taken from its end, or it is another ledger. */
async function earlierHeadFault(ledger: { chainHashAt(seq: number): Promise<string | null> }, head: string) {
  const [seq = '0', hash] = head.split(':');
  const found = await ledger.chainHashAt(Number(seq));
  if (found === hash) return [];
  return [
    { seq: 0, id: '', message: `the earlier head ${head} is not in it: entries were lost or changed since` },
  ];
}

async function verify(options: VerifyOptions, terminal: Terminal): Promise<ExitCode> {
  const ledger = await openLedgerOf(options, 'existing', terminal);
  try {
    const progress = startProgress('verifying', (await ledger.head()).seq, terminal, 'entries');
    const checked = await ledger
      .verify((seq) => {
        if (seq % entriesAtOnce === 0) progress.update(seq);
      })
      .finally(progress.stop);
    const earlier = options.head === undefined ? [] : await earlierHeadFault(ledger, options.head);
    // What a correction names can be judged only where the entries themselves are sound.
    const corrections = checked.faults.length === 0 ? await checkCorrections(ledger) : null;
    const faults = [...checked.faults, ...(corrections?.faults ?? []), ...earlier];
    const repaired = corrections && { lost: corrections.lost, orphaned: corrections.orphaned };
    const report: WholeReport = { ...checked, faults, repaired };
    if (options.json) terminal.out(JSON.stringify(report, null, 2));
    else for (const line of renderVerify(report, ledger.name)) terminal.out(line);
    return report.faults.length === 0 ? exitCodes.done : exitCodes.ledgerFault;
  } finally {
    await ledger.close();
  }
}

export function addVerifyCommand(
  program: Command,
  terminal: Terminal,
  setExitCode: (code: ExitCode) => void,
): void {
  program
    .command('verify')
    .description('check the whole ledger: contents, ids, chain, quotes, indexes and corrections')
    .addOption(ledgerOption())
    .option('--head <number:hash>', 'also check that this earlier head is still part of it', parseHead)
    .option('--json', 'print the report as JSON')
    .addHelpText('after', '\nExample: demarche verify --ledger demarche.db')
    .action(async (options: VerifyOptions) => {
      setExitCode(await verify(options, terminal));
    });
}
