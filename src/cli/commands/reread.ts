// `demarche reread`: the pages of a ledger once more, by this version of the program and its tables.

import type { Command } from 'commander';
import { readerVersionHere } from '../../pipeline.ts';
import { type RereadSummary, rereadLedger } from '../../run/index.ts';
import { type AnswerOptions, ledgerOption } from '../clock-options.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { openLedgerOf } from '../open-ledger.ts';
import { openPageReader, type ThreadOptions, withThreadOptions } from '../open-page-reader.ts';
import { startProgress } from '../progress.ts';
import { stopSignal } from '../stop-signal.ts';
import type { Terminal } from '../terminal.ts';

interface RereadOptions extends ThreadOptions, Pick<AnswerOptions, 'ledger' | 'json'> {
  readonly dryRun?: true;
}

/** So many unreadable pages are listed one by one; the rest is counted. */
const listedUnreadable = 20;

function renderReread(summary: RereadSummary, name: string): string[] {
  const { found, read, changed, unreadable, unreadAsBefore, readMeanwhile, added, superseded } = summary;
  if (found === 0) return [`${name}: every page was read last by this version`];
  const records = (added.event ?? 0) + (added.claim ?? 0) + (added.figure ?? 0);
  const shown = unreadable.slice(0, listedUnreadable);
  return [
    `${read} of ${found} pages read again, ${changed} of them otherwise than before; ${unreadable.length} not read`,
    ...shown.map(({ location, code, message }) => `  ${location}: ${code}: ${message}`),
    ...(unreadable.length > shown.length ? [`  and ${unreadable.length - shown.length} more`] : []),
    `${name}: ${records} new records, ${superseded} entries do not stand any more (--recorded still asks for them)`,
    ...(unreadAsBefore > 0
      ? [`${unreadAsBefore === 1 ? '1 page holds' : `${unreadAsBefore} pages hold`} no article, as before`]
      : []),
    ...(readMeanwhile > 0
      ? [
          `${readMeanwhile === 1 ? '1 page was' : `${readMeanwhile} pages were`} read again by another run meanwhile`,
        ]
      : []),
    ...(summary.stoppedEarly ? ['stopped before the end; run the same command again to go on'] : []),
  ];
}

function codeOf(summary: RereadSummary): ExitCode {
  if (summary.stoppedEarly) return exitCodes.interrupted;
  return summary.unreadable.length > 0 ? exitCodes.someUnreadable : exitCodes.done;
}

async function reread(options: RereadOptions, terminal: Terminal): Promise<ExitCode> {
  const ledger = await openLedgerOf(options, 'existing', terminal);
  try {
    const version = readerVersionHere();
    const pages = await ledger.pagesToReread(version);
    if (options.dryRun) {
      const shown = { version, pages };
      if (options.json) terminal.out(JSON.stringify(shown, null, 2));
      else
        terminal.out(
          `${pages.length === 1 ? '1 page' : `${pages.length} pages`} would be read again by ${version}`,
        );
      return exitCodes.done;
    }
    const reader = openPageReader({ pages: pages.length, bytes: 0 }, options);
    const progress = startProgress('reading again', pages.length, terminal);
    const summary = await rereadLedger(ledger, reader, {
      now: () => new Date().toISOString(),
      onStart: progress.begin,
      onPage: progress.update,
      signal: stopSignal(terminal),
    }).finally(() => {
      progress.stop();
      return reader.close();
    });
    if (options.json) terminal.out(JSON.stringify(summary, null, 2));
    else for (const line of renderReread(summary, ledger.name)) terminal.out(line);
    return codeOf(summary);
  } finally {
    await ledger.close();
  }
}

export function addRereadCommand(
  program: Command,
  terminal: Terminal,
  setExitCode: (code: ExitCode) => void,
): void {
  const command = program
    .command('reread')
    .description('read the pages of the ledger again, where another version of the program or its tables did')
    .addOption(ledgerOption());
  withThreadOptions(command)
    .option('--dry-run', 'only say how many pages that would be')
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      '\nThe pages are read from the bytes that the ledger keeps; older readings stay answerable by --recorded.\nExample: demarche reread --ledger demarche.db',
    )
    .action(async (options: RereadOptions) => {
      setExitCode(await reread(options, terminal));
    });
}
