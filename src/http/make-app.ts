// The server's routes and what holds for all of them: who may ask, how often, under which name, and how errors are told.

import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { getCookie } from 'hono/cookie';
import type { Knowledge } from '../answers/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { DemarcheError } from '../text/index.ts';
import {
  askingLimit,
  checkHost,
  type Door,
  fileLimit,
  findVisitor,
  makeLimiter,
  mayActAs,
  type Role,
  sessionCookie,
  TooManyRequests,
  type Visitor,
} from './access/index.ts';
import { appFile } from './app-files.ts';
import { contentSecurityPolicy, securityHeaders } from './headers.ts';
import { problemOf } from './problems.ts';
import type { Beside } from './types.ts';

/** All that the routes rest on. */
export interface Serving {
  readonly ledger: Ledger;
  readonly knowledge: Knowledge;
  readonly door: Door;
  /** The file of the team's users; it need not be there. */
  readonly usersFile: string;
  readonly now: () => Date;
  /** True where only this machine can reach the server. */
  readonly isLoopback: boolean;
  /** Of the built web app; it need not be there. */
  readonly appFolder: string;
  /** Told of faults of the program, never of tokens. */
  readonly onFault: (error: unknown) => void;
  /** Where long questions are answered; in the server itself where nothing is given. */
  readonly beside?: Beside | undefined;
  /** Aborted when the server stops. */
  readonly stopping: AbortSignal;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  /** The least role that may; `anyone` may ask for the app itself and hand in a token. */
  readonly least: Role | 'anyone';
  readonly handle: (context: Context, visitor: Visitor | null, serving: Serving) => Promise<Response>;
}

export function addressOf(context: Context): string {
  return getConnInfo(context).remote.address ?? '';
}

function checkRole(visitor: Visitor | null, least: Role): void {
  if (visitor === null)
    throw new DemarcheError(
      'TOKEN_MISSING',
      'this needs a token',
      'Send the token that `demarche serve` printed, or your own, as "Authorization: Bearer TOKEN".',
    );
  if (mayActAs(visitor.role, least)) return;
  throw new DemarcheError(
    'ROLE_TOO_LOW',
    `this needs the role ${least}`,
    'Ask who runs this server for that role.',
  );
}

/** What changes something comes from a page of this server, or from no page at all. */
function checkOrigin(context: Context): void {
  const origin = context.req.header('origin');
  const host = context.req.header('host') ?? '';
  if (context.req.method === 'GET' || origin === undefined) return;
  if (URL.canParse(origin) && new URL(origin).host === host) return;
  throw new DemarcheError(
    'ORIGIN_REFUSED',
    'a page of another site may change nothing here',
    'Use the app under the address that `demarche serve` printed.',
  );
}

/** A stranger may do what needs more than reading once it has a token; without one, that it is missing is what is said. */
function visitorFor(context: Context, { door, now }: Serving, least: Role | 'anyone'): Visitor | null {
  if (least === 'anyone') return null;
  const visitor = findVisitor(
    {
      authorization: context.req.header('authorization'),
      session: getCookie(context, sessionCookie),
      address: addressOf(context),
    },
    door,
    now().getTime(),
  );
  const known = visitor === door.stranger && least !== 'reader' ? null : visitor;
  checkRole(known, least);
  return known;
}

function addRoutes(app: Hono, routes: readonly Route[], serving: Serving): void {
  for (const { method, path, least, handle } of routes)
    app.on(method, path, async (context) => {
      checkOrigin(context);
      return handle(context, visitorFor(context, serving, least), serving);
    });
  for (const [path, own] of Map.groupBy(routes, (route) => route.path)) {
    const methods = own.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    const allow = [...methods, 'OPTIONS'].join(', ');
    app.options(path, (context) => context.body(null, 204, { allow }));
    app.all(path, (context) => {
      context.header('allow', allow);
      const message = `${context.req.method} is not what ${path} takes`;
      throw new DemarcheError('METHOD_REFUSED', message, `It takes ${allow}.`);
    });
  }
}

/** Null for what no browser would send. */
function decodePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** What is asked with HEAD is told as with GET, without its body. */
const isAsked = (method: string): boolean => method === 'GET' || method === 'HEAD';

function serveApp(context: Context, { appFolder }: Serving): Response {
  const { pathname } = new URL(context.req.url);
  const path = decodePath(pathname);
  const file =
    path === null || path.startsWith('/api/') || !isAsked(context.req.method)
      ? null
      : appFile(appFolder, path);
  if (file !== null) return context.body(file.body, 200, { ...file.headers });
  throw new DemarcheError(
    'PATH_NOT_FOUND',
    `there is nothing at ${pathname}`,
    '/api/v1/openapi.json lists all that can be asked.',
  );
}

/** Everything before a route: the name asked for, and how often. */
function addChecks(app: Hono, serving: Serving): void {
  const [questions, files] = [makeLimiter(askingLimit), makeLimiter(fileLimit)];
  app.use(async (context, next) => {
    if (serving.isLoopback) checkHost(context.req.header('host'));
    if (serving.stopping.aborted)
      throw new DemarcheError('SERVER_STOPPING', 'the server stops', 'Start it again with `demarche serve`.');
    const limiter = context.req.path.startsWith('/api/') ? questions : files;
    const wait = limiter.take(addressOf(context), serving.now().getTime());
    if (wait > 0) throw new TooManyRequests('too many requests', wait);
    await next();
  });
}

export function makeApp(routes: readonly Route[], serving: Serving): Hono {
  const app = new Hono();
  // An answer that was compressed on its way bears its tag as a weak one.
  app.use(compress());
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.res.headers.set(name, value);
    if (!context.res.headers.has('content-security-policy'))
      context.res.headers.set('content-security-policy', contentSecurityPolicy(null));
    if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
  });
  addChecks(app, serving);
  addRoutes(app, routes, serving);
  app.notFound((context) => serveApp(context, serving));
  app.onError((error, context) => {
    const { status, body } = problemOf(error);
    if (status === 500) serving.onFault(error);
    if (error instanceof TooManyRequests) context.header('retry-after', String(error.waitSeconds));
    if (status === 401) context.header('www-authenticate', 'Bearer realm="demarche"');
    return context.json(body, status);
  });
  return app;
}
