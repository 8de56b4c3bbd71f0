// Where a monitor looks in: /metrics for Prometheus, /healthz (does it answer), /readyz (can it work). Tells nothing of any page.

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { DemarcheError } from '../text/index.ts';
import type { Metrics } from './metrics.ts';

/** What stands in the way of working, in words; none where nothing does. */
export type Obstacles = () => Promise<readonly string[]>;

export interface WatchPoint {
  /** E.g. `http://127.0.0.1:9400`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface WatchPointOptions {
  readonly metrics: Metrics;
  readonly obstacles: Obstacles;
  /** 0 takes a free one. */
  readonly port: number;
  readonly listen: string;
}

/** An obstacle that cannot be told by then is one. */
const patienceMs = 3000;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const text = (status: number, body: string): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${body}\n`,
});

async function readiness(obstacles: Obstacles): Promise<Answer> {
  const late = new Promise<readonly string[]>((resolve) => {
    setTimeout(() => resolve([`no answer within ${patienceMs / 1000} s`]), patienceMs).unref();
  });
  const found = await Promise.race([obstacles(), late]).catch((error: unknown) => [
    error instanceof Error ? error.message : String(error),
  ]);
  return found.length === 0 ? text(200, 'ready') : text(503, found.join('\n'));
}

async function answer(path: string, { metrics, obstacles }: WatchPointOptions): Promise<Answer> {
  if (path === '/metrics')
    return { status: 200, type: 'text/plain; version=0.0.4; charset=utf-8', body: await metrics.text() };
  if (path === '/healthz') return text(200, 'ok');
  if (path === '/readyz') return readiness(obstacles);
  return text(404, 'There are /metrics, /healthz and /readyz.');
}

async function listenAt(server: Server, { port, listen }: WatchPointOptions): Promise<void> {
  try {
    server.listen(port, listen);
    await once(server, 'listening');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DemarcheError(
      'PORT_UNUSABLE',
      `nothing can listen at port ${port} of ${listen} for --metrics (${reason})`,
      'Name another port, or 0 for a free one.',
      { cause },
    );
  }
}

/** Listens until closed. Throws PORT_UNUSABLE. */
export async function openWatchPoint(options: WatchPointOptions): Promise<WatchPoint> {
  const server = createServer(async ({ method, url = '' }, response) => {
    const isAsked = method === 'GET' || method === 'HEAD';
    const { status, type, body } = isAsked
      ? await answer(url.split('?')[0] ?? '', options)
      : text(405, 'Only GET is answered.');
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    response.end(method === 'HEAD' ? undefined : body);
  });
  await listenAt(server, options);
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : options.port;
  const host = options.listen.includes(':') ? `[${options.listen}]` : options.listen;
  return {
    address: `http://${host}:${port}`,
    close: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
