// A site on this machine that answers as a test says, and keeps what it was asked.

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** How a path is answered; `times` counts from 1 how often it was asked for. */
export type Answerer = (response: ServerResponse, asked: Asked, times: number) => void;

export interface Site {
  /** "http://127.0.0.1:4711", without a slash at its end. */
  readonly origin: string;
  readonly asked: Asked[];
  /** By path, with its query; paths may be added and changed at any time. All others are answered with 404. */
  readonly paths: Map<string, Answerer>;
  readonly close: () => Promise<void>;
}

export async function startSite(paths: Readonly<Record<string, Answerer>> = {}): Promise<Site> {
  const asked: Asked[] = [];
  const byPath = new Map(Object.entries(paths));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const entry = { path, headers: request.headers };
    asked.push(entry);
    const times = asked.filter((each) => each.path === path).length;
    const answerer = byPath.get(path);
    if (answerer === undefined) response.writeHead(404).end('nothing here');
    else answerer(response, entry, times);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    paths: byPath,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export function sends(
  body: string | Uint8Array,
  headers: Record<string, string> = {},
  status = 200,
): Answerer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };
}

export function leadsTo(target: string, status = 302): Answerer {
  return (response) => void response.writeHead(status, { location: target }).end();
}
