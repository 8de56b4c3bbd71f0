// `verify` finds a correction that names what is not in the ledger.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { openLedger } from '../../src/ledger/index.ts';
import { checkCorrections } from '../../src/queries/index.ts';
import { makeEntry } from '../../src/record/index.ts';
import { copyLedger } from '../../src/run/index.ts';
import { runHere } from '../cli/run-here.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-verify-'));
const path = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const signed = { author: 'Ada', reason: 'It says so.', made: '2026-01-01T00:00:00.000Z' };

it('names the correction whose record, or whose undone correction, is not there', async () => {
  const ledger = await openLedger(path, { mode: 'create' });
  const what = { kind: 'article' as const, pageId: 'a'.repeat(64), entryId: 'b'.repeat(64) };
  const rejection = makeEntry('correction', { action: 'reject', what, ...signed });
  const undo = (correctionId: string) => makeEntry('correction', { action: 'undo', correctionId, ...signed });
  const taking = { recordedAt: signed.made, location: null };
  await ledger.append([rejection, undo(rejection.id), undo('c'.repeat(64))], taking);
  const { faults } = await checkCorrections(ledger);
  assert.deepEqual(
    faults.map(({ seq, message }) => [seq, message]),
    [
      [1, 'it names the article bbbbbbbbbbbb, which is not in the ledger'],
      [3, 'it undoes cccccccccccc, which is no correction of the ledger'],
    ],
  );
  await ledger.close();
  const { code, stdout } = await runHere(['verify', '-l', path]);
  assert.equal(code, 4);
  assert.match(stdout, /entry 1 \([0-9a-f]{12}\): it names the article/u);
});

it('counts them where the ledger says that entries were lost, and tells both', async () => {
  const repaired = join(scratch, 'repaired.db');
  const [from, to] = [
    await openLedger(path, { mode: 'existing' }),
    await openLedger(repaired, { mode: 'create' }),
  ];
  await copyLedger(from, to);
  const problem = {
    pageId: null,
    code: 'REPAIR_LOST',
    message: 'Entry 9 (id unknown) of old.db: it is missing.',
  };
  await to.append([makeEntry('problem', problem)], { recordedAt: signed.made, location: null });
  assert.deepEqual(await checkCorrections(to), { faults: [], lost: 1, orphaned: 2 });
  await Promise.all([from.close(), to.close()]);
  const { code, stdout } = await runHere(['verify', '-l', repaired]);
  assert.equal(code, 0);
  assert.match(stdout, /^it was repaired: 1 entry could not be saved/mu);
  assert.match(stdout, /^2 corrections name what was lost; .*demarche reread --ledger .*repaired\.db$/mu);
});
