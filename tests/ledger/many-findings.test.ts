// A question that finds more records than a call takes arguments is answered: the ledger of a busy desk has as many of one state.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { readingOf } from '../../src/ledger/sample-readings.ts';
import { type Entry, makeEntry } from '../../src/record/index.ts';

/** With the usual stack, some 120,000 arguments are too many. */
const findings = 143_000;
const ofOnePage = 2_600;

/** A page whose article says so many things. */
function pageOf(number: number): readonly Entry[] {
  const pageId = number.toString(16).padStart(64, '0');
  const [article, , reading] = readingOf({ pageId });
  if (article === undefined || reading?.kind !== 'reading') throw new TypeError('no reading');
  const span = { start: 0, end: 9 };
  const claims = Array.from({ length: ofOnePage }, (_, at) =>
    makeEntry('claim', {
      ...{
        source: null,
        cue: null,
        content: [{ text: 'Ruritania', span }],
        form: 'direct',
        stance: 'assert',
      },
      evidence: { articleId: article.id, span, quote: 'Ruritania', ruleId: `test-${at}` },
    }),
  );
  const entryIds = [article, ...claims].map(({ id }) => id).sort();
  return [article, ...claims, makeEntry('reading', { ...reading.content, articleId: article.id, entryIds })];
}

async function fill(ledger: Ledger): Promise<void> {
  for (let number = 0; number * ofOnePage < findings; number += 1)
    await ledger.append(pageOf(number), { recordedAt: '2026-01-01T00:00:00.000Z', location: null });
}

test(`${findings} findings come in one answer`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-many-'));
  const ledger = await openLedger(join(folder, 'many.db'), { mode: 'create' });
  await fill(ledger);
  const found = await ledger.findings({ kinds: ['claim'], clocks: {} });
  assert.equal(found.length, findings);
  await ledger.close();
  rmSync(folder, { recursive: true });
});
