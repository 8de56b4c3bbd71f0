// `demarche watch`: feeds that are kept read.

import type { Command } from 'commander';
import type { Ledger, WatchedFeed } from '../../ledger/index.ts';
import { openFeeds } from '../../page/index.ts';
import { type FeedReport, type RoundReport, watchFeeds } from '../../run/index.ts';
import type { Log } from '../../telemetry/index.ts';
import { DemarcheError } from '../../text/index.ts';
import { type AnswerOptions, ledgerOption } from '../clock-options.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type FetchOptions, fetchSettings, parseDuration, withFetchOptions } from '../fetch-options.ts';
import { openLedgerOf } from '../open-ledger.ts';
import { openThreads, type ThreadOptions, withThreadOptions } from '../open-page-reader.ts';
import { openReadWatch, type ReadWatch } from '../read-watch.ts';
import { stopSignal } from '../stop-signal.ts';
import type { Terminal } from '../terminal.ts';
import {
  type LogOptions,
  logOf,
  type MetricsOptions,
  withLogOption,
  withMetricsOption,
} from '../watch-options.ts';
import { renderRunSummary } from './read.ts';

const defaultEveryMs = 15 * 60_000;

/** Feeds list few pages at a time; a page that takes too long is ended, for nobody sits beside. */
const defaultThreads = 1;

interface WatchOptions
  extends Pick<AnswerOptions, 'ledger' | 'json'>,
    FetchOptions,
    ThreadOptions,
    MetricsOptions,
    LogOptions {
  /** In milliseconds. */
  readonly every?: number;
  readonly once?: true;
  readonly list?: true;
  readonly remove?: true;
}

type Call = readonly [addresses: readonly string[], options: WatchOptions, terminal: Terminal];

/** "A feed" (https://...). */
function nameOf({ title, address }: { readonly title: string; readonly address: string }): string {
  return title === '' ? address : `${title} (${address})`;
}

function renderWatched(feed: WatchedFeed): string[] {
  const { items, waiting, askedAt, fault } = feed;
  const asked = askedAt === null ? 'not asked for yet' : `asked for ${askedAt}`;
  const later = waiting === 0 ? '' : `, ${waiting} to be read`;
  return [`${nameOf(feed)}: ${items} items${later}, ${asked}`, ...(fault === null ? [] : [`  ${fault}`])];
}

function renderFeed(report: FeedReport): string[] {
  const { listed, fresh, changed, faults } = report;
  const news = listed === null ? 'as before' : `${listed} items, ${fresh} new, ${changed} changed`;
  return faults.length > 0 && listed === null
    ? [`${nameOf(report)}: ${faults.join('; ')}`]
    : [`${nameOf(report)}: ${news}`, ...faults.map((fault) => `  ${fault}`)];
}

function renderRound(report: RoundReport, ledgerName: string): string[] {
  const { waiting } = report;
  return [
    ...renderRunSummary(report, ledgerName),
    ...(waiting === 0 ? [] : [`${waiting} could not be had now and are tried again in the next round`]),
  ];
}

/** Counts what feeds answer, and says it: lines as ever for people, or for machines. */
function tellFeeds(
  { metrics }: ReadWatch,
  log: Log,
  {
    options,
    terminal,
    ledger,
  }: { readonly options: WatchOptions; readonly terminal: Terminal; readonly ledger: Ledger },
): (report: FeedReport) => void {
  const asked = metrics.counter('demarche_feeds_asked_total', 'Feeds asked for, by outcome.');
  metrics.gauge('demarche_items_waiting', 'Items of feeds of which the page is to be read.', async () =>
    (await ledger.feeds.all()).reduce((sum, { waiting }) => sum + waiting, 0),
  );
  return (report) => {
    const { address, listed, fresh, changed, faults } = report;
    asked.add(1, { outcome: listed !== null ? 'listed' : faults.length > 0 ? 'failed' : 'unchanged' });
    if (options.log === 'text') for (const line of renderFeed(report)) terminal.err(line);
    else {
      log.say('info', 'feed asked', { address, listed, fresh, changed });
      for (const fault of faults) log.say('warn', 'feed at fault', { address, fault });
    }
  };
}

/** Throws (`BAD_ADDRESS`) for what is no address. */
function checkAddresses(addresses: readonly string[]): void {
  const wrong = addresses.find((address) => !/^https?:\/\/\S{3,2000}$/iu.test(address));
  if (wrong === undefined) return;
  const advice = 'Give the address of a feed or a sitemap, as in https://news.example/feed.xml.';
  throw new DemarcheError('BAD_ADDRESS', `"${wrong}" is no address of a feed.`, advice);
}

async function listFeeds(...[addresses, options, terminal]: Call): Promise<ExitCode> {
  const ledger = await openLedgerOf(options, 'existing', terminal);
  try {
    for (const address of options.remove ? addresses : []) {
      if (await ledger.feeds.remove(address)) continue;
      const advice = '`demarche watch --list` names all that are watched.';
      throw new DemarcheError('FEED_NOT_WATCHED', `${address} is not watched.`, advice);
    }
    const watched = await ledger.feeds.all();
    if (options.json) terminal.out(JSON.stringify({ feeds: watched }, null, 2));
    else for (const line of watched.flatMap(renderWatched)) terminal.out(line);
    if (watched.length === 0) terminal.err(`${ledger.name} watches no feeds`);
    return exitCodes.done;
  } finally {
    await ledger.close();
  }
}

function codeOf({ stoppedEarly, unreadable, waiting, feeds }: RoundReport, isOnce: boolean): ExitCode {
  if (!isOnce || stoppedEarly) return exitCodes.interrupted;
  const isWhole = unreadable.length + waiting === 0 && feeds.every(({ faults }) => faults.length === 0);
  return isWhole ? exitCodes.done : exitCodes.someUnreadable;
}

async function watch(...[addresses, options, terminal]: Call): Promise<ExitCode> {
  checkAddresses(addresses);
  const now = () => new Date().toISOString();
  const ledger = await openLedgerOf(options, addresses.length > 0 ? 'create' : 'existing', terminal);
  try {
    for (const address of addresses) await ledger.feeds.add(address, now());
    if ((await ledger.feeds.all()).length === 0) {
      const advice = 'Name one, as in `demarche watch https://news.example/feed.xml`.';
      throw new DemarcheError('NO_FEEDS', `${ledger.name} watches no feeds.`, advice);
    }
    const signal = stopSignal(terminal);
    const feeds = await openFeeds(fetchSettings(options, signal));
    const log = logOf(options, terminal);
    const watched = await openReadWatch(options, log, ledger);
    const reader = openThreads(options.threads ?? defaultThreads, options);
    const isOnce = options.once === true;
    const last = await watchFeeds(ledger, reader, feeds, {
      now,
      signal,
      everyMs: isOnce ? null : (options.every ?? defaultEveryMs),
      onOutcome: watched.onOutcome,
      onFeed: tellFeeds(watched, log, { options, terminal, ledger }),
      onRound: (report) => {
        const { read, alreadyKnown, unreadable, waiting } = report;
        if (options.log === 'json')
          log.say('info', 'round ended', { read, alreadyKnown, unreadable: unreadable.length, waiting });
        if (options.json) terminal.out(JSON.stringify({ at: now(), ...report }));
        else for (const line of renderRound(report, ledger.name)) terminal.out(line);
      },
    }).finally(async () => {
      await feeds.close();
      await reader.close();
      await watched.close();
    });
    return codeOf(last, isOnce);
  } finally {
    await ledger.close();
  }
}

export function addWatchCommand(
  program: Command,
  terminal: Terminal,
  setExitCode: (code: ExitCode) => void,
): void {
  const command = program
    .command('watch')
    .description(
      'keep feeds and sitemaps read: what is new or changed in them is fetched and read into the ledger',
    )
    .argument(
      '[feed...]',
      'addresses of RSS, Atom and JSON feeds and of sitemaps; without any, those of the ledger',
    )
    .addOption(ledgerOption())
    .option('--every <time>', 'from the end of a round to the next one (15m unless given)', parseDuration)
    .option('--once', 'one round over all feeds')
    .option('--list', 'list the feeds of the ledger, and ask none')
    .option('--remove', 'forget the named feeds; the pages that were read stay')
    .option('--json', 'print each round as one line of JSON');
  withLogOption(withMetricsOption(withFetchOptions(withThreadOptions(command, 'one'))))
    .addHelpText(
      'after',
      '\nThe ledger keeps how far each feed is read: a run may be stopped (Ctrl-C) or killed at any time, and the next one\ngoes on.\nExample: demarche watch https://news.example/feed.xml --every 30m',
    )
    .action(async (addresses: string[], options: WatchOptions) => {
      const run = options.list || options.remove ? listFeeds : watch;
      setExitCode(await run(addresses, options, terminal));
    });
}
