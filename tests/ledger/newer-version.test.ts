// A ledger that a newer program has written, named to this one: every command says so and what to do, and changes nothing; on both
// engines.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { openLedger } from '../../src/ledger/index.ts';
import { readingOf } from '../../src/ledger/sample-readings.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';
import { printRefusal } from '../print-answer.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-newer-'));
after(() => rmSync(scratch, { recursive: true }));

const commands: readonly (readonly string[])[] = [
  ['pairs'],
  ['verify'],
  ['read', 'examples/pages/budapest-off.txt'],
  ['reject', 'aaaaaaaaaaaa', '--author', 'Ada', '--reason', 'a test'],
  ['backup', join(scratch, 'backup.db')],
  ['repair'],
  ['repair', '--into', join(scratch, 'repaired.db')],
];

for (const { engine, skip, freshLedger, tamper, setVersion } of await ledgerEngines()) {
  describe(`a newer ledger in ${engine}`, { skip }, () => {
    it('is refused by every command, and stays as it is', async () => {
      const address = freshLedger();
      const ledger = await openLedger(address, { mode: 'create' });
      await ledger.append(readingOf(), { recordedAt: '2026-01-01T00:00:00.000Z', location: null });
      const before = await ledger.verify();
      await ledger.close();
      await tamper(address, setVersion(999));
      let known = 0;
      for (const command of commands) {
        const words = await printRefusal([...command, '-l', address]);
        const told = words.match(
          /^LEDGER_TOO_NEW: .* was written by a newer Demarche \(its tables are version 999, this program knows (\d+)\)\nUse that newer version, or name another ledger with --ledger\.$/u,
        );
        assert.ok(told !== null, `${command[0]}: ${words}`);
        known = Number(told[1]);
      }
      await tamper(address, setVersion(known));
      const again = await openLedger(address, { mode: 'existing' });
      assert.deepEqual(await again.verify(), before);
      await again.close();
    });
  });
}
