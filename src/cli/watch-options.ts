// The options by which a long-running command is seen from outside: measures for a monitor, and lines for machines.

import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  addProcessMetrics,
  type Log,
  type LogFormat,
  type Metrics,
  makeLog,
  makeMetrics,
  type Obstacles,
  openWatchPoint,
  type WatchPoint,
} from '../telemetry/index.ts';
import type { Terminal } from './terminal.ts';

export interface MetricsPlace {
  readonly listen: string;
  readonly port: number;
}

const thisMachine = '127.0.0.1';
const mostPort = 65_535;

/** `9400`, `0.0.0.0:9400` or `[::]:9400`. Throws commander's InvalidArgumentError. */
export function parseMetricsPlace(text: string): MetricsPlace {
  const { listen = thisMachine, port } =
    /^(?:\[?(?<listen>[^\]]+)\]?:)?(?<port>\d{1,5})$/u.exec(text)?.groups ?? {};
  if (port === undefined || Number(port) > mostPort)
    throw new InvalidArgumentError('Write a port, 0 for a free one, or an address and a port: 0.0.0.0:9400.');
  return { listen, port: Number(port) };
}

export interface MetricsOptions {
  readonly metrics?: MetricsPlace;
}

export interface LogOptions {
  readonly log: LogFormat;
}

/** Adds `--metrics`. */
export function withMetricsOption(command: Command): Command {
  return command.option(
    '--metrics <port>',
    `let a monitor look in: /metrics for Prometheus, /healthz and /readyz, at this port of ${thisMachine} or ADDRESS:PORT`,
    parseMetricsPlace,
  );
}

/** Adds `--log`. */
export function withLogOption(command: Command): Command {
  return command.addOption(
    new Option('--log <format>', 'how it says what happens, on standard error')
      .choices(['text', 'json'])
      .default('text'),
  );
}

export function logOf({ log }: LogOptions, { err }: Terminal): Log {
  return makeLog(log, () => new Date().toISOString(), err);
}

export interface Watched {
  readonly metrics: Metrics;
  readonly close: () => Promise<void>;
}

/** Lets a monitor look in where it is asked for; the measures are kept either way. Throws PORT_UNUSABLE. */
export async function openWatch(
  { metrics: place }: MetricsOptions,
  log: Log,
  obstacles: Obstacles = async () => [],
): Promise<Watched> {
  const metrics = makeMetrics();
  addProcessMetrics(metrics);
  let point: WatchPoint | null = null;
  if (place !== undefined) {
    point = await openWatchPoint({ ...place, metrics, obstacles });
    log.say('info', 'a monitor may look in', { address: `${point.address}/metrics` });
  }
  return { metrics, close: async () => point?.close() };
}
