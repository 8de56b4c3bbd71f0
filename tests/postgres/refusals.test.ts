// Whoever names a server that cannot be used is told which, without its password, and what to do: a password that is wrong or missing, a
// database, host or port that is not there, a server that is no PostgreSQL, too old or too busy, an address that is none.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { describe, it } from 'node:test';
import pg from 'pg';
import { printRefusal } from '../print-answer.ts';
import { asAdministrator } from './as-administrator.ts';
import { fakeServer } from './fake-server.ts';
import { ledgerEngines } from './ledger-engines.ts';
import { guardedUser } from './start-postgres.ts';

const [, postgres] = await ledgerEngines();
const skip = postgres?.skip ?? false;
const there = () => postgres?.freshLedger() ?? '';
const secret = 'open/sesame#1';

/** What the program says when it is to read into this ledger; it never says the password. */
async function told(address: string): Promise<string> {
  const words = await printRefusal(['read', 'examples/pages', '-l', address]);
  assert.doesNotMatch(words, /sesame/u);
  return words;
}

const as = (user: string) => there().replace('demarche@', `${user}@`);

/** What comes of it while another program is just making the ledger. */
async function whileBeingMade<T>(address: string, work: (address: string) => Promise<T>): Promise<T> {
  const maker = new pg.Client({ connectionString: address });
  await maker.connect();
  const schema = new URLSearchParams(address.split('?')[1]).get('schema');
  await maker.query("SELECT pg_advisory_lock(hashtext('demarche'), hashtext($1))", [schema]);
  return work(address).finally(() => maker.end());
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function withServer<T>(server: Server, work: (port: number) => Promise<T>): Promise<T> {
  try {
    return await work(await listening(server));
  } finally {
    server.close();
  }
}

describe('a server that is named wrongly', { skip }, () => {
  it('tells of a password that is wrong or missing, and lets in who has it, whatever signs it holds', async () => {
    await asAdministrator(there(), `CREATE ROLE ${guardedUser} LOGIN SUPERUSER PASSWORD '${secret}'`);
    const wrong = await told(as(`${guardedUser}:sesame-wrong`));
    assert.match(wrong, /^LEDGER_REFUSED: the server does not let this user into postgres:\/\/guarded@\//u);
    assert.match(wrong, /\(password authentication failed for user "guarded"\)/u);
    assert.match(
      wrong,
      /Check the user of the address, and give the password by PGPASSWORD or ~\/\.pgpass\./u,
    );
    const missing = await told(as(guardedUser));
    assert.match(
      missing,
      /asks for a password to let this user into postgres:\/\/guarded@.*, and none was given\n/u,
    );
    assert.match(missing, /Give it by PGPASSWORD or ~\/\.pgpass\.$/u);
    for (const password of [secret, encodeURIComponent(secret)]) {
      const asked = await printRefusal(['pairs', '-l', as(`${guardedUser}:${password}`)]);
      assert.match(asked, /^LEDGER_NOT_FOUND: there is no ledger at/u);
    }
  });

  it('tells of a user and of a database that are not there', async () => {
    assert.match(await told(as('stranger:sesame')), /^LEDGER_REFUSED: .*\(role "stranger" does not exist\)/u);
    const elsewhere = there().replace('/postgres?', '/nowhere?').replace('demarche@', 'demarche:sesame@');
    const words = await told(elsewhere);
    assert.match(words, /^LEDGER_NOT_FOUND: there is no such database: postgres:\/\/demarche@\/nowhere\?/u);
    assert.match(words, /Make it with `createdb NAME`/u);
  });

  it('tells of connections that are used up, and of a question that the server ends', async () => {
    await asAdministrator(there(), 'CREATE ROLE crowd LOGIN CONNECTION LIMIT 0');
    assert.match(await told(as('crowd')), /^LEDGER_BUSY: the server of .* takes no more connections/u);
    await asAdministrator(
      there(),
      'CREATE ROLE hasty LOGIN SUPERUSER; ALTER ROLE hasty SET lock_timeout = 20',
    );
    const words = await whileBeingMade(as('hasty'), (address) => told(address));
    assert.match(words, /^LEDGER_BUSY: .* took too long .*\nAllow this user more time: ALTER ROLE/u);
  });

  it('tells that no safe connection can be made', async () => {
    const safe = await told(`${there()}&sslmode=verify-full`);
    assert.match(
      safe,
      /^LEDGER_UNSAFE: no safe connection to .*\nCheck the server's certificate, and sslmode/u,
    );
    assert.match(await told(`${there()}&sslrootcert=/no/such/file.pem`), /^LEDGER_UNSAFE: .*file\.pem/u);
  });
});

describe('a server that is not there', () => {
  const advice = /\nCheck that PostgreSQL runs there, and the host and port of the address; /u;

  it('is told by its host and by its port', async () => {
    const host = await told('postgres://anna:sesame@no-such-host.invalid/ledger');
    assert.match(
      host,
      /^LEDGER_UNREACHABLE: the server of postgres:\/\/anna@no-such-host\.invalid\/ledger does not/u,
    );
    assert.match(host, advice);
    const free = await withServer(createServer(), async (port) => port);
    const port = await told(`postgres://anna:${secret}@127.0.0.1:${free}/ledger`);
    assert.match(
      port,
      /^LEDGER_UNREACHABLE: the server of postgres:\/\/anna@127\.0\.0\.1:\d+\/ledger does not answer/u,
    );
    assert.match(port, advice);
  });

  it('is told where something else answers, or nothing in ten seconds', async () => {
    const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const words = await withServer(other, (port) => told(`postgres://anna:sesame@127.0.0.1:${port}/ledger`));
    assert.match(words, /^LEDGER_UNREACHABLE: /u);
    const silent = createServer((socket) => socket.on('error', () => {}));
    const waited = await withServer(silent, (port) =>
      told(`postgres://anna:sesame@127.0.0.1:${port}/ledger`),
    );
    assert.match(waited, /^LEDGER_UNREACHABLE: .*timeout/u);
  });

  it('cannot be told where the address is none', async () => {
    for (const address of [
      'postgres://anna:sesame@host:port/ledger',
      'postgres://anna:sesame@host:99999/ledger',
    ]) {
      const words = await told(address);
      assert.match(
        words,
        /^LEDGER_UNUSABLE: postgres:\/\/anna@host:\w+\/ledger is no address of a server\n/u,
      );
      assert.match(
        words,
        /Write postgres:\/\/user@host:port\/database, and give the password by PGPASSWORD\.$/u,
      );
    }
  });

  it('is told where it is too old for the statements', async () => {
    const words = await withServer(fakeServer('14.9', 140_009), (port) =>
      told(`postgres://anna:sesame@127.0.0.1:${port}/ledger`),
    );
    assert.match(
      words,
      /^LEDGER_SERVER_TOO_OLD: the server of postgres:\/\/anna@127\.0\.0\.1:\d+\/ledger is PostgreSQL 14\.9, and Demarche needs 15 or later\n/u,
    );
    assert.match(words, /Ask for a newer server, or keep the ledger in a file/u);
  });
});
