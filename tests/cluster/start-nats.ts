// NATS servers of the tests' own: one, or a cluster of three on this machine, on free ports, with their streams in a temporary folder.
// Whoever starts them stops them.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { root } from '../run-demarche.ts';

export interface TestCluster {
  /** Of all its servers. */
  readonly address: string;
  /** Kills one server (`kill -9`); its streams stay on disk. */
  kill(server: number): Promise<void>;
  /** Starts it again. */
  start(server: number): void;
  stop(): Promise<void>;
}

export type Started =
  | { readonly cluster: TestCluster; readonly why: false }
  | { readonly cluster: null; readonly why: string };

const readyTimeoutMs = 60_000;

function presentServer(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, 'nats-server')).find((path) => existsSync(path)) ?? null;
}

function findServer(): string | null {
  const present = presentServer();
  if (present !== null) return present;
  spawnSync('sh', [join(root, 'scripts/install-nats.sh')], { stdio: ['ignore', 'ignore', 'inherit'] });
  return presentServer();
}

/** Ports that nobody listens at now. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  });
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

function configOf(folder: string, at: number, ports: readonly number[], routes: readonly number[]): string {
  const cluster = `cluster { name: tests, listen: "127.0.0.1:${routes[at]}", routes: [${routes.map((port) => `"nats://127.0.0.1:${port}"`).join(', ')}] }`;
  return [
    `server_name: server-${at}`,
    `listen: "127.0.0.1:${ports[at]}"`,
    `jetstream { store_dir: "${join(folder, String(at))}", max_file_store: 2GB, max_memory_store: 64MB }`,
    ...(ports.length > 1 ? [cluster] : []),
  ].join('\n');
}

/** All servers know each other, and those who lead are chosen. */
async function waitUntilReady(ports: readonly number[]): Promise<void> {
  const deadline = Date.now() + readyTimeoutMs;
  for (;;)
    try {
      const connection = await connect({ servers: ports.map((port) => `127.0.0.1:${port}`), timeout: 1000 });
      const manager = await jetstreamManager(connection);
      const trial = { name: 'trial', subjects: ['trial'], num_replicas: ports.length };
      await manager.streams.add(trial).finally(() => connection.close());
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(100);
    }
}

/** Starts one server, or three that are a cluster. */
export async function startNats(servers: 1 | 3): Promise<Started> {
  const program = findServer();
  if (program === null)
    return { cluster: null, why: 'nats-server is not installed, and cannot be with apt-get' };
  const folder = mkdtempSync(join(tmpdir(), 'demarche-nats-'));
  const free = await freePorts(servers * 2);
  const [ports, routes] = [free.slice(0, servers), free.slice(servers)];
  const running = new Map<number, ChildProcess>();
  const start = (at: number) => {
    const config = join(folder, `${at}.conf`);
    writeFileSync(config, configOf(folder, at, ports, routes));
    running.set(at, spawn(program, ['-c', config], { stdio: 'ignore' }));
  };
  const kill = async (at: number) => {
    const server = running.get(at);
    server?.kill('SIGKILL');
    if (server !== undefined && server.exitCode === null && server.signalCode === null)
      await once(server, 'exit');
  };
  const killAll = () => {
    for (const server of running.values()) server.kill('SIGKILL');
  };
  process.once('exit', killAll);
  const stop = async () => {
    process.off('exit', killAll);
    await Promise.all([...running.keys()].map(kill));
    rmSync(folder, { recursive: true, force: true });
  };
  for (let at = 0; at < servers; at += 1) start(at);
  try {
    await waitUntilReady(ports);
  } catch (error) {
    await stop();
    return { cluster: null, why: `nats-server cannot be started here: ${(error as Error).message}` };
  }
  const address = `nats://${ports.map((port) => `127.0.0.1:${port}`).join(',')}`;
  return { cluster: { address, kill, start, stop }, why: false };
}
