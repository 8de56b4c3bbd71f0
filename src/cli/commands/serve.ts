// `demarche serve`: the web app and the HTTP API over one ledger, until a signal ends it.

import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { answerPairs, makeKnowledge } from '../../answers/index.ts';
import type { Beside, RunningServer } from '../../http/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { DemarcheError } from '../../text/index.ts';
import { askBeside } from '../ask-beside.ts';
import { ledgerOption } from '../clock-options.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { openLedgerOf } from '../open-ledger.ts';
import type { Terminal } from '../terminal.ts';
import { logOf, type MetricsOptions, openWatch, withMetricsOption } from '../watch-options.ts';

const defaultPort = 4180;
const appFolder = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** As the app's first screen asks it. */
const firstQuestion = { limit: 150, months: 36 };

interface Options extends MetricsOptions {
  readonly ledger: string;
  readonly port: number;
  readonly listen: string;
  readonly users: string;
  readonly open?: true;
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > 65_535) throw new InvalidArgumentError('Write a port, 0 to 65535.');
  return port;
}

export function usersOption(): Option {
  return new Option('--users <file>', 'file of the users of a team')
    .default('demarche-users.json')
    .env('DEMARCHE_USERS');
}

/** The token stands behind the #, which no browser sends anywhere. */
function tellWhere({ address, token, users }: RunningServer, { ledger }: Options, terminal: Terminal): void {
  terminal.out(`Demarche serves ${ledger} at ${address}/#token=${token}`);
  terminal.err(`token for corrections: ${token}`);
  if (users > 0) terminal.err(`${users} ${users === 1 ? 'user' : 'users'} may sign in, each with a token`);
  terminal.err('stop with Ctrl-C');
}

/** Until the first signal; a second one ends the process at once. */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/**
 * Brings all indexes up to date, and asks what the app asks first: with a large ledger that an older version made this takes minutes, which
 * nobody should spend before an empty window. A ledger that may not be written to is asked without.
 */
async function prepare(ledger: Ledger, terminal: Terminal): Promise<void> {
  try {
    await ledger.hasActKeys();
    await ledger.profiles({}, { atMost: 1 });
    await answerPairs({ ledger, knowledge: makeKnowledge(), now: new Date() }, firstQuestion);
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error;
    terminal.err(`some answers will be slow or refused: ${error.message}`);
  }
}

/** In seconds: most answers take some hundredths, the longest some seconds. */
const secondsBounds = [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];

interface ServeWatch {
  readonly onAnswered: (status: number, seconds: number) => void;
  /** From here on the server can be asked. */
  readonly ready: () => void;
  readonly close: () => Promise<void>;
}

/** Lets a monitor look in where it is asked for. */
async function openServeWatch(options: Options, ledger: Ledger, terminal: Terminal): Promise<ServeWatch> {
  let isReady = false;
  const watch = await openWatch(options, logOf({ log: 'text' }, terminal), async () => {
    await ledger.head();
    return isReady ? [] : ['the indexes of the ledger are brought up to date'];
  });
  const { counter, histogram, gauge } = watch.metrics;
  const answers = counter('demarche_http_answers_total', 'Answers, by the first digit of their status.');
  const seconds = histogram(
    'demarche_http_answer_seconds',
    'Time from a question to its answer.',
    secondsBounds,
  );
  gauge('demarche_ledger_entries', 'Entries of the ledger.', async () => (await ledger.head()).seq);
  return {
    onAnswered: (status, took) => {
      answers.add(1, { status: `${Math.floor(status / 100)}xx` });
      seconds.observe(took);
    },
    ready: () => {
      isReady = true;
    },
    close: watch.close,
  };
}

async function serveLedger(
  ledger: Ledger,
  beside: Beside,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const { startServer } = await import('../../http/index.ts');
  const watch = await openServeWatch(options, ledger, terminal);
  try {
    await prepare(ledger, terminal);
    const server = await startServer({
      ledger,
      port: options.port,
      listen: options.listen,
      appFolder,
      usersFile: options.users,
      now: () => new Date(),
      beside,
      onAnswered: watch.onAnswered,
      onFault: (error) =>
        terminal.err(`fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    });
    // Whoever reads the address may end the server at once.
    const ended = untilSignal();
    watch.ready();
    tellWhere(server, options, terminal);
    if (options.open) openInBrowser(`${server.address}/#token=${server.token}`, terminal);
    await ended;
    terminal.err('stopping …');
    await server.stop();
  } finally {
    await watch.close();
  }
}

async function serve(options: Options, terminal: Terminal): Promise<void> {
  const ledger = await openLedgerOf(options, 'existing', terminal);
  const beside = askBeside(options.ledger);
  try {
    await serveLedger(ledger, beside, options, terminal);
  } finally {
    await beside.close();
    await ledger.close();
  }
}

/** Adds `serve` to the program. */
export function addServeCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command('serve')
    .description('serve the web app and the HTTP API of a ledger until stopped')
    .addOption(ledgerOption())
    .option('-p, --port <number>', 'port to listen at; 0 takes a free one', parsePort, defaultPort)
    .option(
      '--listen <address>',
      'address to listen at; any but one of this machine alone needs a token for everything',
      '127.0.0.1',
    )
    .addOption(usersOption())
    .option('--open', 'open the app in the browser');
  withMetricsOption(command)
    .addHelpText('after', '\nExample: demarche serve --port 8080')
    .action((options: Options) => serve(options, terminal));
}
