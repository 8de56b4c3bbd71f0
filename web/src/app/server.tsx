// The one way by which the app asks its server: the client that is made from the server's own description.

import { createContext, type ReactNode, useContext } from 'react';
import { ApiError, type Client, createClient } from '../api/client.ts';
import { dropToken, heldToken } from './token.ts';

/** A server that does not answer is told as what it refuses is. */
export function unreachable(): ApiError {
  return new ApiError(0, {
    code: 'UNREACHABLE',
    message: 'Demarche does not answer.',
    advice: 'Is `demarche serve` still running?',
  });
}

async function reachOnce(...request: Parameters<typeof fetch>): Promise<Response> {
  try {
    return await fetch(...request);
  } catch (cause) {
    if (request[1]?.signal?.aborted === true) throw cause;
    throw unreachable();
  }
}

/** Without its token, where that is of an earlier start of the server: reading needs none on this machine. */
async function reach(address: RequestInfo | URL, request: RequestInit = {}): Promise<Response> {
  const response = await reachOnce(address, request);
  if (response.status !== 401 || heldToken() === null) return response;
  dropToken();
  const headers = new Headers(request.headers);
  headers.delete('authorization');
  return reachOnce(address, { ...request, headers });
}

/** The folder that the app was loaded from, so that it works below any path of a proxy. */
export function serverRoot(): string {
  return new URL('.', document.baseURI).pathname.replace(/\/$/, '');
}

export function makeServer(): Client {
  return createClient({ root: serverRoot(), token: heldToken, fetch: reach });
}

const ServerContext = createContext<Client | null>(null);

export function ServerProvider({
  server,
  children,
}: {
  readonly server: Client;
  readonly children: ReactNode;
}) {
  return <ServerContext value={server}>{children}</ServerContext>;
}

export function useServer(): Client {
  const server = useContext(ServerContext);
  if (server === null) throw new TypeError('there is no server around this');
  return server;
}
