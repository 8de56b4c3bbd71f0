// A PostgreSQL of the tests' own: a new data folder in a temporary one, a socket in it, no port of the network, and no waiting
// for the disk. Whoever starts it stops it.

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries, serverUser } from './find-binaries.ts';

export interface TestServer {
  /** Address of the server's database, to which a ledger adds its schema. */
  readonly address: string;
  /** Ends the server at once, as a power cut does; its data stay. */
  crash(): Promise<void>;
  /** Kills the server's first process (`kill -9`): the others notice, and end by themselves. */
  kill(): Promise<void>;
  /** Starts it again after a crash or a kill, as soon as nothing of it is left. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** This user needs a password, all others none; a test that wants it makes it. */
export const guardedUser = 'guarded';

const startTimeoutMs = 60_000;
const settings = [
  'listen_addresses=',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'shared_buffers=64MB',
  'log_min_messages=fatal',
];

async function waitUntilReady(address: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    const client = new pg.Client({ connectionString: address });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (cause) {
      if (server.exitCode !== null || Date.now() > deadline)
        throw new Error('the PostgreSQL of the tests does not start', { cause });
    }
    await sleep(50);
  }
}

/** The server takes a moment to end, and writes until then. */
function removeFolder(folder: string): void {
  spawnSync('sh', ['-c', 'sleep 1; rm -rf "$0"', folder], { stdio: 'ignore' });
}

/** Where the tests end by an error or are stopped, the server ends with them and its folder goes. */
function endWith(server: () => ChildProcess, folder: string): () => void {
  const clear = () => {
    server().kill('SIGQUIT');
    removeFolder(folder);
  };
  const leave = () => process.exit(1);
  process.once('exit', clear);
  process.once('SIGTERM', leave);
  process.once('SIGINT', leave);
  return () => {
    process.off('exit', clear);
    process.off('SIGTERM', leave);
    process.off('SIGINT', leave);
  };
}

async function endBy(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  server.kill(signal);
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
}

function makeData(binaries: string, data: string, asUser: object): void {
  const make = ['-D', data, '-U', 'demarche', '-E', 'UTF8', '--locale=C', '-A', 'trust', '--no-sync'];
  execFileSync(join(binaries, 'initdb'), make, asUser);
  const rules = join(data, 'pg_hba.conf');
  writeFileSync(rules, `local all ${guardedUser} scram-sha-256\n${readFileSync(rules, 'utf8')}`);
}

/** A new server refuses to start while processes of the one before it still run. */
async function startAgain(start: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  for (;;)
    try {
      return await start();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(100);
    }
}

/** A server in this folder, made and started; the folder goes with it. */
async function startIn(folder: string, binaries: string, more: readonly string[]): Promise<TestServer> {
  const user = serverUser();
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const asUser = { cwd: folder, stdio: 'ignore', ...user } as const;
  const data = join(folder, 'data');
  makeData(binaries, data, asUser);
  const run = ['-D', data, '-k', folder, ...[...settings, ...more].flatMap((setting) => ['-c', setting])];
  const launch = () => spawn(join(binaries, 'postgres'), run, asUser);
  let server = launch();
  const stopListening = endWith(() => server, folder);
  const address = `postgres://demarche@/postgres?host=${folder}`;
  const stop = async () => {
    stopListening();
    await endBy(server, 'SIGINT');
    rmSync(folder, { recursive: true, force: true });
  };
  const start = () => waitUntilReady(address, server);
  await start().catch((error: unknown) => stop().then(() => Promise.reject(error)));
  return {
    address,
    crash: () => endBy(server, 'SIGQUIT'),
    kill: () => endBy(server, 'SIGKILL'),
    start: () =>
      startAgain(() => {
        server = launch();
        return start();
      }),
    stop,
  };
}

/** A server, or why there is none: the tests that need one are left out then. */
export type Started =
  | { readonly server: TestServer; readonly why: false }
  | { readonly server: null; readonly why: string };

/** Makes and starts a server with these settings beside the usual ones; its folder lies in `place`. */
export async function startPostgres(more: readonly string[] = [], place = tmpdir()): Promise<Started> {
  const binaries = findBinaries();
  if (binaries === null)
    return { server: null, why: 'PostgreSQL is not installed, and cannot be with apt-get' };
  const folder = mkdtempSync(join(place, 'demarche-pg-'));
  try {
    return { server: await startIn(folder, binaries, more), why: false };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    return { server: null, why: `PostgreSQL cannot be started here: ${(error as Error).message}` };
  }
}
