// Opens the port, hands requests to the app, and stops without cutting off an answer.

import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { makeKnowledge } from '../answers/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { DemarcheError } from '../text/index.ts';
import {
  guessingLimit,
  hashToken,
  isLoopback,
  makeLimiter,
  makeSessions,
  newToken,
  readUsers,
} from './access/index.ts';
import { makeApp, type Serving } from './make-app.ts';
import { allRoutes } from './routes.ts';
import type { Beside } from './types.ts';

export interface ServeOptions {
  readonly ledger: Ledger;
  /** 0 takes a free one. */
  readonly port: number;
  /** The address to listen at; others than this machine's own need a token for everything. */
  readonly listen: string;
  readonly appFolder: string;
  /** The file of the team's users; it need not be there. */
  readonly usersFile: string;
  readonly now: () => Date;
  readonly onFault: (error: unknown) => void;
  /** Where long questions are answered; in the server itself where nothing is given. Closed by who gives it. */
  readonly beside?: Beside;
  /** Told of each answer once it is sent: its status, and how long it took since the question came. */
  readonly onAnswered?: (status: number, seconds: number) => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:4180`. */
  readonly address: string;
  /** May do all; printed once, kept as its hash alone. */
  readonly token: string;
  readonly users: number;
  /** Waits for the answers in hand. */
  readonly stop: () => Promise<void>;
}

/** Longer than browsers and proxies keep a connection for its next request, so that none is sent into one that just closes. */
const keepAliveMs = 75_000;

function listen(server: ServerType, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(refuseToListen(cause, port, host)));
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

function refuseToListen(cause: NodeJS.ErrnoException, port: number, host: string): Error {
  if (cause.code === 'EADDRINUSE')
    return new DemarcheError(
      'PORT_TAKEN',
      `port ${port} of ${host} is taken by another program, perhaps by another \`demarche serve\``,
      `Take another one (--port ${port + 1}), or a free one (--port 0).`,
      { cause },
    );
  if (cause.code === 'EACCES' || cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND')
    return new DemarcheError(
      'ADDRESS_REFUSED',
      `${host}:${port} cannot be listened at: ${cause.message}`,
      'Take an address of this machine (--listen) and a port above 1023 (--port).',
      { cause },
    );
  return cause;
}

function tellAnswers(server: ServerType, onAnswered: NonNullable<ServeOptions['onAnswered']>): void {
  server.on('request', (_: unknown, response: ServerResponse) => {
    const cameAt = performance.now();
    response.once('finish', () => onAnswered(response.statusCode, (performance.now() - cameAt) / 1000));
  });
}

function stopServer(server: ServerType, stopping: AbortController): Promise<void> {
  stopping.abort();
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}

/** Throws a DemarcheError (`PORT_TAKEN`, `ADDRESS_REFUSED`, `USERS_FAULT`). */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const { ledger, port, listen: host, appFolder, usersFile, now, onFault, beside } = options;
  const [token, stopping, isLocal] = [newToken(), new AbortController(), isLoopback(host)];
  const users = readUsers(usersFile).length;
  const serving: Serving = {
    ...{ ledger, knowledge: makeKnowledge(), now, appFolder, usersFile, onFault, beside },
    isLoopback: isLocal,
    stopping: stopping.signal,
    door: {
      tokenHash: hashToken(token),
      users: () => readUsers(usersFile),
      sessions: makeSessions(),
      guesses: makeLimiter(guessingLimit),
      stranger: isLocal ? { name: null, role: 'reader' } : null,
    },
  };
  const app = makeApp(allRoutes(newToken()), serving);
  const server = createAdaptorServer({ fetch: app.fetch });
  if (options.onAnswered !== undefined) tellAnswers(server, options.onAnswered);
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = keepAliveMs;
  const taken = await listen(server, port, host);
  const shown = taken.family === 'IPv6' ? `[${taken.address}]` : taken.address;
  return {
    address: `http://${shown}:${taken.port}`,
    token,
    users,
    stop: () => stopServer(server, stopping),
  };
}
