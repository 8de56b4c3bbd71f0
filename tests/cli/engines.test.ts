// Every command answers from a server byte for byte as from a file.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { openLedger } from '../../src/ledger/index.ts';
import { loadReader } from '../../src/pipeline.ts';
import { readIntoLedger } from '../../src/run/index.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';
import { printAnswer } from '../print-answer.ts';
import { root } from '../run-demarche.ts';

const [file, server] = await ledgerEngines();
const addresses = [file?.freshLedger() ?? '', server?.freshLedger() ?? ''] as const;

/** What a command prints for the ledger at this address. */
async function print(args: readonly string[], address: string): Promise<string> {
  return (await printAnswer([...args, '-l', address])).replaceAll(address, 'LEDGER');
}

const clocks = [
  [],
  ['--known', '2025-06-15'],
  ['--on', '2025-03-01', '--possibly', '--known', '2025-09-01'],
  ['--recorded', '2026-01-01T00:12:00Z'],
];

const questions: readonly (readonly string[])[] = [
  ['pair', 'BLR', 'USA'],
  ['pairs'],
  ['timeline', 'BLR'],
  ['standing', 'BLR'],
  ['commitments'],
  ['figures', 'BLR'],
  ['stories'],
  ['review', '--limit', '5'],
  ['pages'],
  ['page', 'minsk-letter'],
  ['lineage', 'minsk-letter'],
  ['diff', 'BLR', 'USA', '--since', '2024-01-01'],
  ['search', 'president'],
  ['search', 'prisoners', '--actor', 'BLR', '--type', 'RETREAT', '--outlet', 'harbour ledger'],
  ['search', '"political prisoners"', 'releas*', '-n', '3'],
];

describe('a server', { skip: server?.skip ?? false }, () => {
  before(async () => {
    const reader = loadReader();
    for (const address of addresses) {
      const ledger = await openLedger(address, { mode: 'create' });
      let minutes = 0;
      const now = () => {
        minutes += 1;
        return new Date(Date.UTC(2026, 0, 1, 0, minutes)).toISOString();
      };
      await readIntoLedger([join(root, 'examples/pages')], ledger, reader, { now });
      await ledger.close();
    }
  });

  for (const question of questions)
    it(`answers \`${question.join(' ')}\` as a file does`, async () => {
      for (const clock of clocks) {
        const [fromFile, fromServer] = [
          await print([...question, ...clock, '--json'], addresses[0]),
          await print([...question, ...clock, '--json'], addresses[1]),
        ];
        assert.ok(fromFile.length > 2);
        assert.equal(fromServer, fromFile);
      }
    });

  it('verifies to the same head', async () => {
    const [fromFile, fromServer] = [
      await print(['verify'], addresses[0]),
      await print(['verify'], addresses[1]),
    ];
    assert.match(fromFile, /verifies/u);
    assert.equal(fromServer, fromFile);
  });

  it('leads from a line to its sentence', async () => {
    const pairs = JSON.parse(await print(['timeline', 'BLR', '--json'], addresses[0]));
    const id = JSON.stringify(pairs).match(/"id":"([0-9a-f]{64})"/u)?.[1] ?? '';
    assert.equal(
      await print(['why', id, '--json'], addresses[1]),
      await print(['why', id, '--json'], addresses[0]),
    );
  });
});
