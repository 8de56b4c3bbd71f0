// `demarche read`: pages into the ledger.

import type { Command } from 'commander';
import { type LineFields, listOtherFiles, measurePaths, parseLineFields } from '../../page/index.ts';
import { type RunSummary, readIntoLedger } from '../../run/index.ts';
import { type AnswerOptions, ledgerOption } from '../clock-options.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type FetchOptions, fetchSettings, withFetchOptions } from '../fetch-options.ts';
import { openLedgerOf } from '../open-ledger.ts';
import { openPageReader, type ThreadOptions, withThreadOptions } from '../open-page-reader.ts';
import { startPathsProgress } from '../progress.ts';
import { openReadWatch } from '../read-watch.ts';
import { stopSignal } from '../stop-signal.ts';
import type { Terminal } from '../terminal.ts';
import {
  type LogOptions,
  logOf,
  type MetricsOptions,
  withLogOption,
  withMetricsOption,
} from '../watch-options.ts';
import { publishPaths } from './publish.ts';

/** So many unreadable pages are listed one by one; the rest is counted (all are in the ledger and in `--json`). */
const listedUnreadable = 20;

export function renderRunSummary(summary: RunSummary, ledgerName: string): string[] {
  const { added, unreadable } = summary;
  const counted = (count: number | undefined, one: string, many: string) =>
    `${count ?? 0} ${count === 1 ? one : many}`;
  const shown = unreadable.slice(0, listedUnreadable);
  return [
    `${counted(summary.read, 'page', 'pages')} read, ${summary.alreadyKnown} already known, ${unreadable.length} unreadable`,
    ...shown.map(({ location, code, message }) => `  ${location}: ${code}: ${message}`),
    ...(unreadable.length > shown.length ? [`  and ${unreadable.length - shown.length} more`] : []),
    `added to ${ledgerName}: ${counted(added.event, 'event mention', 'event mentions')}, ${counted(added.claim, 'claim', 'claims')}, ${counted(added.figure, 'figure', 'figures')}`,
    ...(summary.stoppedEarly ? ['stopped before the end; run the same command again to go on'] : []),
  ];
}

const readable = '.html, .htm, .txt and .warc, each also .gz, .zip, .eml, .mhtml and .pdf';

/** Files of other kinds are named up to so many. */
const listedOtherFiles = 5;

function renderOtherFiles(paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const shown = paths.slice(0, listedOtherFiles).join(', ');
  const more = paths.length > listedOtherFiles ? ` and ${paths.length - listedOtherFiles} more` : '';
  return [`left out, being no .html, .htm, .txt, .warc, .zip, .eml, .mhtml or .pdf: ${shown}${more}`];
}

function codeOf(summary: RunSummary): ExitCode {
  if (summary.stoppedEarly) return exitCodes.interrupted;
  return summary.unreadable.length > 0 ? exitCodes.someUnreadable : exitCodes.done;
}

interface ReadOptions
  extends Pick<AnswerOptions, 'ledger' | 'json'>,
    FetchOptions,
    ThreadOptions,
    MetricsOptions,
    LogOptions {
  readonly fields?: LineFields;
  readonly stream?: string;
  readonly feed?: true;
}

async function readPaths(
  paths: readonly string[],
  options: ReadOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const input = measurePaths(paths);
  const areFeeds = options.feed === true;
  const ledger = await openLedgerOf(options, 'create', terminal);
  try {
    const watch = await openReadWatch(options, logOf(options, terminal), ledger);
    const reader = openPageReader(input, options);
    const progress = startPathsProgress('reading', input, options, terminal);
    const signal = stopSignal(terminal);
    const summary = await readIntoLedger(paths, ledger, reader, {
      now: () => new Date().toISOString(),
      ...(options.fields === undefined ? {} : { fields: options.fields }),
      onStart: progress.begin,
      onPage: progress.update,
      onOutcome: watch.onOutcome,
      fetching: fetchSettings(options, signal),
      areFeeds,
      signal,
    }).finally(async () => {
      progress.stop();
      await reader.close();
      await watch.close();
    });
    const otherFiles = listOtherFiles(paths);
    if (options.json) terminal.out(JSON.stringify({ ...summary, otherFiles }, null, 2));
    else
      for (const line of [...renderRunSummary(summary, ledger.name), ...renderOtherFiles(otherFiles)])
        terminal.out(line);
    if (input.pages === 0) terminal.err(`no page lies in ${paths.join(', ')}: ${readable} are read`);
    return codeOf(summary);
  } finally {
    await ledger.close();
  }
}

export function addReadCommand(
  program: Command,
  terminal: Terminal,
  setExitCode: (code: ExitCode) => void,
): void {
  const command = program
    .command('read')
    .description(
      'read pages into the ledger: files, folders (with their subfolders), ZIP and WARC archives, mails, PDF documents, JSON Lines of articles, addresses of the web and - for standard input',
    )
    .argument(
      '<path...>',
      '.html, .htm, .txt, .warc, .jsonl, each also .gz, .zip, .eml, .mhtml, .pdf, or https://...',
    )
    .addOption(ledgerOption())
    .option(
      '--fields <part=field,...>',
      'which field of JSON Lines holds which part: text, html, title, date, url, outlet, author, language',
      parseLineFields,
    )
    .option(
      '--stream <address>',
      'put the pages into the queue of a cluster instead, for `demarche work` to read: nats://host:4222',
    )
    .option(
      '--feed',
      'the files are feeds or sitemaps: fetch the pages that they list (addresses tell by themselves)',
    )
    .option('--json', 'print the summary as JSON');
  withLogOption(withMetricsOption(withFetchOptions(withThreadOptions(command))))
    .addHelpText(
      'after',
      '\nPages already read by this version are skipped. Of each host one address is fetched at a time,\nas its robots.txt allows; nothing else leaves the machine.\nExample: demarche read examples/pages',
    )
    .action(async (paths: string[], { stream, ...options }: ReadOptions) => {
      if (stream !== undefined) setExitCode(await publishPaths(paths, { ...options, stream }, terminal));
      else setExitCode(await readPaths(paths, options, terminal));
    });
}
