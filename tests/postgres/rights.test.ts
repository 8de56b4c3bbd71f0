// Users who may do less than the owner of a ledger: who may only read is answered as the owner is and told that he may not write; who
// may nothing is told so. Nothing is changed by either.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { printAnswer, printRefusal } from '../print-answer.ts';
import { readTexts } from '../read-texts.ts';
import { asAdministrator } from './as-administrator.ts';
import { ledgerEngines } from './ledger-engines.ts';

const [, postgres] = await ledgerEngines();
const scratch = mkdtempSync(join(tmpdir(), 'demarche-rights-'));
const pages = join(scratch, 'pages');
const owned = postgres?.freshLedger() ?? '';
const schema = new URLSearchParams(owned.split('?')[1]).get('schema') ?? '';
const [reader, frozen, stranger] = ['reader', 'frozen', 'stranger'].map((name) => `${name}_${schema}`);
const as = (user = '') => owned.replace('demarche@', `${user}:sesame@`);

const texts = {
  expelled: `Chile sends envoys home\n\nPublished: 6 March 2024\n\nChile expelled two diplomats of Kenya on Tuesday, 5 March 2024.\n`,
};

before(async () => {
  if (postgres?.skip !== false) return;
  await readTexts(texts, pages, owned);
  await asAdministrator(
    owned,
    `CREATE ROLE ${reader} LOGIN; GRANT USAGE ON SCHEMA ${schema} TO ${reader};
     GRANT SELECT ON ALL TABLES IN SCHEMA ${schema} TO ${reader};
     CREATE ROLE ${frozen} LOGIN SUPERUSER; ALTER ROLE ${frozen} SET default_transaction_read_only = on;
     CREATE ROLE ${stranger} LOGIN`,
  );
});
after(() => rmSync(scratch, { recursive: true }));

const questions: readonly (readonly string[])[] = [
  ['pair', 'CHL', 'KEN', '--json'],
  ['search', 'diplomats', '--json'],
  ['stories', '--json', '--least', '1'],
  ['lineage', 'expelled', '--json'],
  ['verify', '--json'],
  ['corrections'],
];

async function eventId(): Promise<string> {
  return JSON.parse(await printAnswer([...(questions[0] ?? []), '-l', owned])).acts[0].id;
}

async function writingBy(user: string | undefined): Promise<readonly string[]> {
  const reject = ['reject', await eventId(), '--author', 'Ada', '--reason', 'a test', '--json'];
  const said: string[] = [];
  for (const args of [['read', 'examples/pages/minsk-letter.html'], reject])
    said.push(await printRefusal([...args, '-l', as(user)]));
  return said;
}

const headNow = async () => JSON.parse(await printAnswer(['verify', '--json', '-l', owned])).head;

describe('a user who may only read', { skip: postgres?.skip ?? false }, () => {
  for (const [name, user] of Object.entries({ 'by its rights': reader, 'by its settings': frozen }))
    it(`(${name}) is answered as the owner is, and told that the ledger may not be written to`, async () => {
      for (const question of questions)
        assert.equal(
          await printAnswer([...question, '-l', as(user)]),
          await printAnswer([...question, '-l', owned]),
        );
      const head = await headNow();
      const [read, reject] = await writingBy(user);
      for (const words of [read, reject]) {
        assert.match(
          words ?? '',
          new RegExp(`LEDGER_FORBIDDEN: this user may not do that in postgres://${user}@`, 'u'),
        );
        assert.match(
          words ?? '',
          /Ask the database's owner for the rights.*nothing in this one was changed\.$/u,
        );
        assert.doesNotMatch(words ?? '', /sesame/u);
      }
      assert.deepEqual(await headNow(), head);
    });
});

describe('a user without rights', { skip: postgres?.skip ?? false }, () => {
  it('is told so, whatever is asked', async () => {
    for (const args of [...questions, ['read', pages]])
      assert.match(
        await printRefusal([...args, '-l', as(stranger)]),
        /^LEDGER_FORBIDDEN: this user may not do that in .* \(permission denied for schema \w+\)\nAsk the database's/u,
      );
  });
});
