// `demarche work`: a worker of a cluster, that reads pages from the queue into the ledger until it is stopped.

import { type Command, InvalidArgumentError } from 'commander';
import type { PageQueue, WorkEvent, WorkSummary } from '../../cluster/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { type PageReader, threadProcessorSeconds } from '../../run/index.ts';
import type { Log, Metrics } from '../../telemetry/index.ts';
import { type AnswerOptions, ledgerOption } from '../clock-options.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { openSharedLedger, type SharedLedger } from '../open-ledger.ts';
import { defaultThreads, openThreads, type ThreadOptions, withThreadOptions } from '../open-page-reader.ts';
import { stopSignal } from '../stop-signal.ts';
import type { Terminal } from '../terminal.ts';
import {
  type LogOptions,
  logOf,
  type MetricsOptions,
  openWatch,
  withLogOption,
  withMetricsOption,
} from '../watch-options.ts';

interface Options extends Pick<AnswerOptions, 'ledger' | 'json'>, MetricsOptions, LogOptions, ThreadOptions {
  readonly stream: string;
  readonly tries: number;
  readonly returnAfter: number;
  readonly untilEmpty?: true;
}

/** Between two lines on how far the work is, in milliseconds. */
const lineEveryMs = 10_000;
/** Pages that are taken and committed while all threads read. */
const spareLanes = 1;
/** In seconds: a page takes a tenth, the largest some minutes. */
const secondsBounds = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100];

function parseCount(least: number, most: number): (text: string) => number {
  return (text) => {
    const count = Number(text);
    if (!Number.isInteger(count) || count < least || count > most)
      throw new InvalidArgumentError(`Write a whole number from ${least} to ${most}.`);
    return count;
  };
}

/** Counts what happens for the monitor, and says what a person should know. */
function listen(metrics: Metrics, log: Log): (event: WorkEvent) => void {
  const pages = metrics.counter('demarche_pages_total', 'Pages done, by outcome.');
  const returned = metrics.counter(
    'demarche_pages_returned_total',
    'Pages handed back to the queue unfinished.',
  );
  const waits = metrics.counter('demarche_ledger_waits_total', 'Times that the ledger did not answer.');
  const read = metrics.histogram(
    'demarche_read_seconds',
    'Time from asking a thread to read a page to its entries.',
    secondsBounds,
  );
  const commit = metrics.histogram(
    'demarche_commit_seconds',
    'Time until the ledger had taken a page.',
    secondsBounds,
  );
  return (event) => {
    if (event.kind === 'page') {
      const { outcome, location, pageId, readMs, commitMs } = event;
      pages.add(1, { outcome });
      if (readMs > 0) read.observe(readMs / 1000);
      commit.observe(commitMs / 1000);
      if (outcome === 'given-up' || outcome === 'unreadable')
        log.say('warn', `page ${outcome}`, { location, pageId: pageId ?? '' });
    } else if (event.kind === 'returned') {
      returned.add();
      log.say('warn', 'page given back to the queue', { message: event.number, reason: event.reason });
    } else {
      waits.add();
      log.say('warn', 'waiting for the ledger', { reason: event.reason });
    }
  };
}

function addGauges(metrics: Metrics, queue: PageQueue, ledger: Ledger): void {
  const count = (name: string, help: string, of: 'waiting' | 'inWork' | 'redelivered') =>
    metrics.gauge(name, help, async () => (await queue.counts())[of]);
  count('demarche_queue_waiting', 'Pages that nobody has in work.', 'waiting');
  count('demarche_queue_in_work', 'Pages handed to workers and not done.', 'inWork');
  count('demarche_queue_redelivered', 'Of those in work, pages that came back before.', 'redelivered');
  metrics.gauge('demarche_ledger_entries', 'Entries of the ledger.', async () => (await ledger.head()).seq);
}

async function obstaclesOf(queue: PageQueue, ledger: Ledger): Promise<readonly string[]> {
  const isThere = await ledger.head().then(
    () => true,
    () => false,
  );
  return [
    ...(queue.isConnected() ? [] : [`no server of ${queue.name} answers`]),
    ...(isThere ? [] : [`${ledger.name} does not answer`]),
  ];
}

function summaryLine(
  { read, alreadyKnown, unreadable, givenUp, returned }: WorkSummary,
  name: string,
): string {
  const rest = returned > 0 ? `, ${returned} given back` : '';
  return `${read} ${read === 1 ? 'page' : 'pages'} read into ${name}, ${alreadyKnown} already known, ${unreadable} unreadable (${givenUp} given up)${rest}`;
}

/** Processor time from the end of the first page on, in seconds: what comes before, loading, is no page's. */
interface TimeSpent {
  readonly pipeline: number;
  /** Of the thread that asks the queue and the ledger, and makes keys. */
  readonly firstThread: number;
  /** Of the whole process: what is left besides the two goes to compiling code, collecting memory and passing pages on. */
  readonly all: number;
}

/** Measures where the time goes: in the pipeline, or in the queue, the ledger and the keys. */
function measureTime(reader: PageReader): { readonly onPage: () => void; readonly spent: () => TimeSpent } {
  const now = (): TimeSpent => {
    const { user, system } = process.cpuUsage();
    return {
      pipeline: reader.pipelineSeconds(),
      firstThread: threadProcessorSeconds(),
      all: (user + system) / 1e6,
    };
  };
  let first: TimeSpent | null = null;
  return {
    onPage: () => {
      first ??= now();
    },
    spent: () => {
      const [from, to] = [first ?? now(), now()];
      return {
        pipeline: to.pipeline - from.pipeline,
        firstThread: to.firstThread - from.firstThread,
        all: to.all - from.all,
      };
    },
  };
}

/** So many pages of this worker may be in the ledger before the keys of its articles and acts are made. */
const pagesWithoutKeys = 500;

/** Makes keys now and then. A failure is none of the pages': whoever asks the ledger makes the keys first. */
function makeKeys(
  { bringUp }: SharedLedger,
  log: Log,
): { readonly onPage: () => void; readonly end: () => Promise<void> } {
  let pages = 0;
  let making: Promise<void> = Promise.resolve();
  const make = () => {
    pages = 0;
    making = making.then(bringUp).catch((error: unknown) => {
      log.say('warn', 'keys are left to whoever asks', {
        reason: error instanceof Error ? error.message : String(error),
      });
    });
  };
  return {
    onPage: () => {
      pages += 1;
      if (pages >= pagesWithoutKeys) make();
    },
    end: () => {
      if (pages > 0) make();
      return making;
    },
  };
}

/** Says now and then how many pages are done. */
function tellProgress(log: Log): { readonly onPage: () => void; readonly stop: () => void } {
  let [done, told] = [0, 0];
  const timer = setInterval(() => {
    if (done > told) log.say('info', 'working', { pages: done, rate: (done - told) / (lineEveryMs / 1000) });
    told = done;
  }, lineEveryMs);
  return {
    onPage: () => {
      done += 1;
    },
    stop: () => clearInterval(timer),
  };
}

async function workWith(
  queue: PageQueue,
  shared: SharedLedger,
  options: Options,
  terminal: Terminal,
): Promise<WorkSummary & { readonly processorSeconds: TimeSpent }> {
  const { ledger } = shared;
  const { workOnQueue } = await import('../../cluster/index.ts');
  const log = logOf(options, terminal);
  const signal = stopSignal(terminal);
  const watch = await openWatch(options, log, () => obstaclesOf(queue, ledger));
  const threads = options.threads ?? defaultThreads();
  const reader = openThreads(threads, options);
  const progress = tellProgress(log);
  const keys = makeKeys(shared, log);
  const time = measureTime(reader);
  try {
    addGauges(watch.metrics, queue, ledger);
    watch.metrics.gauge(
      'demarche_pipeline_cpu_seconds_total',
      'Processor time that the pipeline took; the rest of that of the process goes to the queue, the ledger and keys.',
      async () => reader.pipelineSeconds(),
    );
    const onEvent = listen(watch.metrics, log);
    log.say('info', 'ready for pages', { stream: queue.name, ledger: ledger.name, threads });
    const summary = await workOnQueue(queue, ledger, {
      now: () => new Date().toISOString(),
      version: reader.version,
      read: (page) => reader.read(page),
      lanes: threads + spareLanes,
      mostTries: options.tries,
      untilEmpty: options.untilEmpty ?? false,
      signal,
      onEvent: (event) => {
        onEvent(event);
        if (event.kind !== 'page') return;
        progress.onPage();
        time.onPage();
        keys.onPage();
      },
    });
    // Who asks it to stop does not wait for keys.
    if (!signal.aborted) await keys.end();
    return { ...summary, processorSeconds: time.spent() };
  } finally {
    progress.stop();
    await reader.close();
    await watch.close();
  }
}

async function work(options: Options, terminal: Terminal): Promise<ExitCode> {
  const { openQueue } = await import('../../cluster/index.ts');
  const queue = await openQueue(options.stream, { returnAfterMs: options.returnAfter * 1000 });
  try {
    const shared = await openSharedLedger(options, terminal);
    const { ledger } = shared;
    try {
      const summary = await workWith(queue, shared, options, terminal);
      terminal.out(options.json ? JSON.stringify(summary, null, 2) : summaryLine(summary, ledger.name));
      return summary.unreadable > 0 ? exitCodes.someUnreadable : exitCodes.done;
    } finally {
      await ledger.close();
    }
  } finally {
    await queue.close();
  }
}

export function addWorkCommand(
  program: Command,
  terminal: Terminal,
  setExitCode: (code: ExitCode) => void,
): void {
  const command = program
    .command('work')
    .description('read pages from the queue of a cluster into the ledger, until stopped')
    .requiredOption(
      '--stream <address>',
      'the queue: nats://host:4222, several hosts parted by commas, ?stream=NAME',
    )
    .addOption(ledgerOption())
    .option(
      '--tries <number>',
      'workers that a page may end before it is kept as a problem',
      parseCount(1, 100),
      3,
    )
    .option(
      '--return-after <seconds>',
      'for a new queue: a page of a worker that is gone comes back after so long',
      parseCount(1, 3600),
      30,
    )
    .option('--until-empty', 'end once no page waits and none is in work')
    .option('--json', 'print the summary at the end as JSON');
  withLogOption(withMetricsOption(withThreadOptions(command, 'one a core')))
    .addHelpText(
      'after',
      '\nOnce stopped it finishes the pages in hand. Any number of workers may share a queue and a ledger on PostgreSQL.\nExample: demarche work --stream nats://127.0.0.1:4222 --ledger postgres://demarche@127.0.0.1/news',
    )
    .action(async (options: Options) => {
      setExitCode(await work(options, terminal));
    });
}
