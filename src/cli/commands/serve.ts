// `demarche serve`: the web app and the HTTP API over one ledger, until a signal ends it.

import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { RunningServer } from '../../http/index.ts';
import { askBeside } from '../ask-beside.ts';
import { ledgerOption } from '../clock-options.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { openLedgerOf } from '../open-ledger.ts';
import type { Terminal } from '../terminal.ts';

const defaultPort = 4180;
const appFolder = fileURLToPath(new URL('../../../web/dist', import.meta.url));

interface Options {
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

async function serve(options: Options, terminal: Terminal): Promise<void> {
  const { startServer } = await import('../../http/index.ts');
  const ledger = await openLedgerOf(options, 'existing', terminal);
  const beside = askBeside(options.ledger);
  try {
    const server = await startServer({
      ledger,
      port: options.port,
      listen: options.listen,
      appFolder,
      usersFile: options.users,
      now: () => new Date(),
      beside,
      onFault: (error) =>
        terminal.err(`fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    });
    tellWhere(server, options, terminal);
    if (options.open) openInBrowser(`${server.address}/#token=${server.token}`, terminal);
    await untilSignal();
    terminal.err('stopping …');
    await server.stop();
  } finally {
    await beside.close();
    await ledger.close();
  }
}

/** Adds `serve` to the program. */
export function addServeCommand(program: Command, terminal: Terminal): void {
  program
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
    .option('--open', 'open the app in the browser')
    .addHelpText('after', '\nExample: demarche serve --port 8080')
    .action((options: Options) => serve(options, terminal));
}
