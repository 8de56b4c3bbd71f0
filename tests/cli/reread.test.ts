// `demarche reread` as typed: tables of one's own make another version, by which the pages are read again.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { askLedger, readTexts } from '../read-texts.ts';
import { runHere } from './run-here.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-reread-'));
const ledger = join(scratch, 'ledger.db');
const own = join(scratch, 'own');
after(() => {
  delete process.env['DEMARCHE_TABLES'];
  rmSync(scratch, { recursive: true });
});

describe('demarche reread', () => {
  it('has nothing to do where this version read every page last', async () => {
    const pages = { envoys: 'Peru recalls envoy\n\nPeru expelled two diplomats of Kenya on 3 May 2024.\n' };
    await readTexts(pages, join(scratch, 'pages'), ledger);
    assert.match(await askLedger(ledger, ['reread']), /every page was read last by this version/u);
  });

  it('tells with --dry-run what it would read, and reads it once', async () => {
    await runHere(['tables', 'import', 'wikidata', 'tests/fixtures/wikidata-answer.json', '--into', own]);
    process.env['DEMARCHE_TABLES'] = own;
    assert.match(await askLedger(ledger, ['reread', '--dry-run']), /^1 page would be read again by /u);
    const summary = JSON.parse(await askLedger(ledger, ['reread', '--json'])) as Record<string, unknown>;
    assert.deepEqual([summary['found'], summary['read'], summary['changed']], [1, 1, 0]);
    assert.match(await askLedger(ledger, ['reread']), /every page was read last by this version/u);
    assert.match(await askLedger(ledger, ['verify']), /verifies/u);
  });

  it('does not fail for a page that never held an article', async () => {
    delete process.env['DEMARCHE_TABLES'];
    const [tiny, other, copy] = ['tiny.txt', 'other.db', 'copy.db'].map((name) => join(scratch, name));
    assert.ok(tiny && other && copy);
    writeFileSync(tiny, 'x\n');
    assert.equal((await runHere(['read', tiny, '-l', other])).code, 3);
    assert.match(await askLedger(other, ['backup', copy]), /with the bytes of 1 page$/mu);
    process.env['DEMARCHE_TABLES'] = own;
    assert.match(await askLedger(other, ['reread']), /^1 page holds no article, as before$/mu);
    assert.match(await askLedger(other, ['reread']), /every page was read last by this version/u);
  });

  it('asks for a ledger that is there', async () => {
    const { code, stderr } = await runHere(['reread', '-l', join(scratch, 'none.db')]);
    assert.equal(code, 2);
    assert.match(stderr, /there is no ledger at .*none\.db/u);
  });
});
