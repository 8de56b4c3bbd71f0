// Who may ask what of a server: on this machine alone, and in a team.

import assert from 'node:assert/strict';
import { request } from 'node:http';
import { before, describe, it } from 'node:test';
import { askingLimit } from '../../src/http/access/index.ts';
import type { RunningServer } from '../../src/http/index.ts';
import { addUser, type Role, startServer } from '../../src/http/index.ts';
import { allRoutes } from '../../src/http/routes.ts';
import type { Example } from './example-server.ts';

const routes = allRoutes('test');

/** With something in the place of what a path leaves open. */
const pathOf = (path: string): string => path.replace(':name', 'nobody');

interface Sent {
  readonly token?: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

function send(
  { address }: RunningServer,
  method: string,
  path: string,
  { token, body, headers = {} }: Sent = {},
): Promise<Response> {
  return fetch(`${address}${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** Under another name than fetch would send. */
function statusUnderName(address: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${address}/api/v1/pairs`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

/** To be called once for a test file. */
export function ownServerTests(example: () => Example): void {
  describe('a server on this machine', () => {
    for (const { method, path, least } of routes)
      it(`${least === 'reader' || least === 'anyone' ? 'lets anybody of the machine ask' : 'refuses without a token'} ${method} ${path}`, async () => {
        const stop = new AbortController();
        const response = await fetch(`${example().server.address}${pathOf(path)}`, {
          method,
          signal: stop.signal,
        });
        const isRefused = response.status === 401;
        assert.equal(isRefused, least !== 'reader' && least !== 'anyone', String(response.status));
        stop.abort();
      });

    it('refuses a token that is nearly right, in the one shape of errors', async () => {
      const token = `${example().server.token.slice(0, -1)}_`;
      const response = await send(example().server, 'GET', '/api/v1/pairs', { token });
      assert.equal(response.status, 401);
      const { error } = (await response.json()) as { error: object };
      assert.deepEqual(Object.keys(error), ['code', 'message', 'advice']);
    });

    it('answers under its own names alone', async () => {
      const { address } = example().server;
      assert.equal(await statusUnderName(address, 'localhost:4180'), 200);
      assert.equal(await statusUnderName(address, 'rebound.example'), 421);
      assert.equal(await statusUnderName(address, '127.0.0.1.rebound.example'), 421);
    });

    it('lets no page of another site change anything', async () => {
      const headers = { origin: 'https://elsewhere.example' };
      const { token } = example().server;
      const response = await send(example().server, 'POST', '/api/v1/corrections', {
        token,
        headers,
        body: {},
      });
      assert.equal(response.status, 403);
    });

    it('bears strict headers on every answer, refusals too', async () => {
      for (const path of ['/', '/api/v1/pairs', '/api/v1/nothing', '/..%2f..%2fpackage.json', '/%zz']) {
        const { headers } = await example().get(path);
        const policy = headers.get('content-security-policy') ?? '';
        assert.match(policy, /default-src 'none'.*frame-ancestors 'none'/u);
        assert.doesNotMatch(policy, /script-src[^;]*unsafe/u);
        assert.equal(headers.get('x-content-type-options'), 'nosniff');
        assert.equal(headers.get('access-control-allow-origin'), null);
      }
    });

    it('answers HEAD as GET without a body, tells OPTIONS and refuses other methods', async () => {
      for (const path of ['/api/v1/pairs', '/', '/nothing.js']) {
        const [head, got] = [await send(example().server, 'HEAD', path), await example().get(path)];
        const kind = 'content-type';
        assert.deepEqual([head.status, head.headers.get(kind)], [got.status, got.headers.get(kind)]);
        assert.equal(await head.text(), '');
      }
      const options = await send(example().server, 'OPTIONS', '/api/v1/corrections');
      assert.equal(options.headers.get('allow'), 'GET, HEAD, POST, OPTIONS');
      assert.equal((await send(example().server, 'PUT', '/api/v1/pairs')).status, 405);
    });

    it('knows an answer by its tag until the ledger grows', async () => {
      const path = '/api/v1/pair?a=BLR&b=USA';
      const tag = (await example().get(path)).headers.get('etag') ?? '';
      const again = '/api/v1/pair?b=USA&a=BLR';
      const known = await example().get(again, { 'if-none-match': tag });
      assert.equal(known.status, 304);
      assert.equal(await known.text(), '');
      assert.equal((await example().get(`${path}&on=2025-01-01`, { 'if-none-match': tag })).status, 200);
      const { pairs } = (await (await example().get('/api/v1/pair?a=BLR&b=USA&limit=1')).json()) as never;
      assert.equal(pairs, undefined);
    });

    it('shows what a correction changes, makes it, and undoes it', async () => {
      const path = '/api/v1/pair?a=BLR&b=USA&all=true';
      const before = await example().get(path);
      const tag = before.headers.get('etag') ?? '';
      const told = await before.text();
      const { acts } = JSON.parse(told) as { acts: readonly { readonly id: string }[] };
      const { token } = example().server;
      const body = { action: 'reject', ids: [acts[0]?.id], reason: 'not so', author: 'A. Reader' };
      const shown = await send(example().server, 'POST', '/api/v1/corrections/preview', { token, body });
      assert.equal(shown.status, 200);
      assert.equal(((await shown.json()) as { isMade: boolean }).isMade, false);
      assert.equal((await example().get(path, { 'if-none-match': tag })).status, 304);
      const made = await send(example().server, 'POST', '/api/v1/corrections', { token, body });
      assert.equal(made.status, 201);
      const { corrections } = (await made.json()) as { corrections: readonly { readonly id: string }[] };
      const changed = await example().get(path, { 'if-none-match': tag });
      assert.equal(changed.status, 200);
      assert.notEqual(await changed.text(), told);
      const undo = { action: 'undo', ids: [corrections[0]?.id], reason: 'it was', author: 'A. Reader' };
      assert.equal(
        (await send(example().server, 'POST', '/api/v1/corrections', { token, body: undo })).status,
        201,
      );
      assert.equal(await (await example().get(path)).text(), told);
    });

    it('shows a correction that nobody signed yet, and refuses one that changes nothing', async () => {
      const { acts } = (await (await example().get('/api/v1/pair?a=BLR&b=USA')).json()) as {
        acts: readonly { readonly id: string }[];
      };
      const { token } = example().server;
      const ask = async (path: string, body: object) => {
        const response = await send(example().server, 'POST', `/api/v1/corrections${path}`, { token, body });
        const { error, corrections } = (await response.json()) as {
          readonly error?: { readonly code: string };
          readonly corrections?: readonly { readonly id: string }[];
        };
        return { status: response.status, code: error?.code, id: corrections?.[0]?.id };
      };
      const unsigned = { action: 'reject', ids: [acts[0]?.id], reason: 'not so' };
      assert.equal((await ask('/preview', unsigned)).status, 200);
      const body = { ...unsigned, author: 'A. Reader' };
      const made = await ask('', body);
      const again = await ask('', { ...body, author: 'B. Reader' });
      assert.deepEqual([again.status, again.code], [409, 'NOTHING_TO_CHANGE']);
      const undo = { action: 'undo', ids: [made.id], reason: 'it was', author: 'A. Reader' };
      assert.equal((await ask('', undo)).status, 201);
      const twice = await ask('', undo);
      assert.deepEqual([twice.status, twice.code], [409, 'ALREADY_UNDONE']);
    });

    it('compresses what it answers for those who can read it, and knows that by its tag, too', async () => {
      const path = '/api/v1/pair?a=BLR&b=USA&all=true';
      const plain = await example().get(path, { 'accept-encoding': 'identity' });
      assert.equal(plain.headers.get('content-encoding'), null);
      const packed = await example().get(path, { 'accept-encoding': 'gzip' });
      assert.equal(packed.headers.get('content-encoding'), 'gzip');
      assert.equal(packed.headers.get('vary'), 'Accept-Encoding');
      assert.equal(await packed.text(), await plain.text());
      const tag = packed.headers.get('etag') ?? '';
      assert.equal(tag, `W/${plain.headers.get('etag')}`);
      const headers = { 'accept-encoding': 'gzip', 'if-none-match': tag };
      assert.equal((await example().get(path, headers)).status, 304);
    });

    it('says what is wrong with a body', async () => {
      const { token } = example().server;
      for (const [body, code] of [
        [{ action: 'reject', ids: [], reason: 'x', author: 'y' }, 'BODY_REFUSED'],
        [{ action: 'forget' }, 'BODY_REFUSED'],
        [{ action: 'reject', ids: ['abcd1234'], reason: 'x' }, 'NO_AUTHOR'],
        [{ action: 'reject', ids: ['abcd1234'], reason: 'x'.repeat(70_000), author: 'y' }, 'BODY_TOO_LARGE'],
      ] as const) {
        const response = await send(example().server, 'POST', '/api/v1/corrections', { token, body });
        assert.equal(((await response.json()) as { error: { code: string } }).error.code, code);
      }
    });

    it('says in plain words which field of a body is missing, and what one should be', async () => {
      const { token } = example().server;
      for (const [body, message, advice] of [
        [
          { action: 'reject', ids: ['abcd1234'] },
          'the field "reason" of the body is missing',
          'Give a text.',
        ],
        [{ ids: ['abcd1234'] }, 'the field "action" of the body is missing', 'Give one of: reject, '],
        [
          { action: 'reject', ids: [], reason: 'x' },
          'the field "ids" of the body is not what this takes',
          'Give a list of at least 1.',
        ],
        [[], 'the body is not what this takes', 'Give a JSON object.'],
      ] as const) {
        const response = await send(example().server, 'POST', '/api/v1/corrections', { token, body });
        const { error } = (await response.json()) as { error: { message: string; advice: string } };
        assert.equal(error.message, message);
        assert.ok(error.advice.startsWith(advice), error.advice);
      }
    });

    it('holds up whoever asks too often, and says for how long', async () => {
      const { ledger, usersFile } = example();
      const busy = await startServer({
        ...{ ledger, usersFile, listen: '127.0.0.1', port: 0, appFolder: 'none' },
        // In one moment no bucket fills again.
        now: () => new Date('2026-03-01T00:00:00.000Z'),
        onFault: (fault) => assert.fail(String(fault)),
      });
      const ask = () => fetch(`${busy.address}/api/v1/session`);
      for (let asked = 0; asked < askingLimit.burst; asked += 1) assert.equal((await ask()).status, 200);
      const held = await ask();
      assert.equal(held.status, 429);
      assert.equal(held.headers.get('retry-after'), '1');
      assert.equal(((await held.json()) as { error: { code: string } }).error.code, 'TOO_MANY_REQUESTS');
      // The app itself can be opened all the same.
      assert.equal((await fetch(busy.address)).status, 200);
      await busy.stop();
    });

    it('tells how far the ledger is', async () => {
      const stop = new AbortController();
      const { body } = await fetch(`${example().server.address}/api/v1/progress`, { signal: stop.signal });
      const first = await body?.getReader().read();
      const { seq } = await example().ledger.head();
      assert.match(
        new TextDecoder().decode(first?.value),
        new RegExp(`^event: head\ndata: \\{"seq":${seq},`, 'u'),
      );
      stop.abort();
    });

    it('has had no fault', () => {
      assert.deepEqual(example().faults, []);
    });
  });
}

/** To be called once for a test file. */
export function teamServerTests(example: () => Example): void {
  describe('a server of a team', () => {
    const tokens: Partial<Record<Role, string>> = {};
    before(async () => {
      for (const role of ['reader', 'reviewer', 'admin'] as const)
        tokens[role] = addUser(example().usersFile, { name: `a ${role}`, role }, new Date());
    });

    /** 401 and 403 are refusals; whatever else a route says, it has let the visitor in. */
    async function isLetIn(method: string, path: string, token?: string): Promise<boolean> {
      const stop = new AbortController();
      const response = await fetch(`${example().teamServer.address}${pathOf(path)}`, {
        ...{ method, signal: stop.signal },
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      });
      stop.abort();
      return response.status !== 401 && response.status !== 403;
    }

    const order = ['reader', 'reviewer', 'admin'] as const;
    for (const { method, path, least } of routes)
      it(`lets ${least === 'anyone' ? 'anyone' : `a ${least} and above, and nobody else,`} ask ${method} ${path}`, async () => {
        if (least === 'anyone') return assert.ok(await isLetIn(method, path));
        assert.equal(await isLetIn(method, path), false);
        for (const role of order)
          assert.equal(
            await isLetIn(method, path, tokens[role]),
            order.indexOf(role) >= order.indexOf(least),
          );
      });

    it('takes a cookie for a token, signs with the name of the user, and lets go of one who is removed', async () => {
      const signIn = await send(example().teamServer, 'POST', '/api/v1/session', {
        body: { token: tokens.reviewer },
      });
      const cookie = signIn.headers.get('set-cookie') ?? '';
      assert.match(cookie, /HttpOnly; SameSite=Strict/u);
      const headers = { cookie: cookie.split(';')[0] ?? '' };
      const { acts } = (await (
        await send(example().teamServer, 'GET', '/api/v1/pair?a=BLR&b=USA', { headers })
      ).json()) as {
        acts: readonly { readonly id: string }[];
      };
      const body = { action: 'accept', ids: [acts[0]?.id], reason: 'checked', author: 'somebody else' };
      const made = await send(example().teamServer, 'POST', '/api/v1/corrections', { headers, body });
      const { corrections } = (await made.json()) as {
        corrections: readonly { readonly content: { readonly author: string } }[];
      };
      assert.equal(corrections[0]?.content.author, 'a reviewer');
      const path = '/api/v1/users/a%20reviewer';
      assert.equal(
        (await send(example().teamServer, 'DELETE', path, { token: example().teamServer.token })).status,
        204,
      );
      assert.equal((await send(example().teamServer, 'GET', '/api/v1/pairs', { headers })).status, 401);
    });

    it('holds up whoever tries tokens', async () => {
      const statuses: number[] = [];
      for (let turn = 0; turn < 12; turn += 1)
        statuses.push(
          (await send(example().teamServer, 'GET', '/api/v1/pairs', { token: `guess-${turn}` })).status,
        );
      assert.ok(statuses.includes(401) && statuses.at(-1) === 429, statuses.join());
      const held = await send(example().teamServer, 'GET', '/api/v1/pairs', { token: 'guess' });
      assert.match(held.headers.get('retry-after') ?? '', /^[1-9]\d*$/u);
    });
  });
}
