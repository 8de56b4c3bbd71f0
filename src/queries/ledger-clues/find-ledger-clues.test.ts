// What a ledger of real readings tells of the day of one of its articles.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Ledger, openLedger } from '../../ledger/index.ts';
import { loadReader } from '../../pipeline.ts';
import { readIntoLedger } from '../../run/index.ts';
import { findLedgerClues, type LedgerClue } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-clues-'));

const story = `The two foreign ministers walked along the harbour wall for almost an hour before they sat down to talk.
Neither side had brought more than two advisers, and the press was kept behind a rope at the far end of the quay.
"We have agreed to go on meeting in small rooms," the host told reporters when the ferry of his guest had left again.
Fishermen who had watched it all from their boats said that the guest had asked about the price of herring.`;

const pages = {
  'old.txt': `Ministers meet at the harbour\n\n3 March 2023\n\n${story}`,
  'new.txt': `A quiet talk by the sea\n\n14 April 2025\n\n${story}\nMore news will follow.`,
  'other.txt':
    'Rain again\n\n5 March 2023\n\nIt rained on all days of the week, and the farmers of the valley were glad of it.',
  'dated.txt':
    'Belarus frees 52\n\n12 September 2025\n\nBelarus released 52 prisoners to the United States on 11 September 2025.',
  'undated.txt':
    'After the release\n\nBelarus released 52 prisoners to the United States, and their families cheered in the street.',
};

let ledger: Ledger;

before(async () => {
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
  ledger = await openLedger(join(folder, 'clues.db'), { mode: 'create' });
  await readIntoLedger([folder], ledger, loadReader(), { now: () => '2026-01-01T00:00:00.000Z' });
});

after(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

async function cluesOf(name: string): Promise<readonly LedgerClue[]> {
  const stored = (await ledger.articles({})).find(({ location }) => location?.endsWith(name));
  assert.ok(stored?.kind === 'article');
  const findings = await ledger.findings({ kinds: ['event'], articleIds: [stored.id], clocks: {} });
  return findLedgerClues(ledger, stored, findings, {});
}

describe('clues from the ledger', () => {
  it('finds the older article with the same words, against the newer stamp', async () => {
    const [clue, ...rest] = await cluesOf('/new.txt');
    assert.deepEqual(rest, []);
    assert.equal(clue?.kind, 'same-words');
    assert.deepEqual(clue.implies, { from: null, to: '2023-03-03' });
    assert.equal(clue.contradicts, true);
    assert.match(clue.article.location ?? '', /old\.txt$/u);
  });

  it('takes a later copy for no contradiction of the older article', async () => {
    assert.deepEqual(
      (await cluesOf('/old.txt')).map(({ contradicts }) => contradicts),
      [false],
    );
  });

  it('gives an undated article the day of an act that another page dates', async () => {
    const clues = await cluesOf('/undated.txt');
    assert.deepEqual(
      clues.map(({ kind, implies }) => [kind, implies]),
      [['same-act', { from: '2025-09-11', to: null }]],
    );
  });

  it('finds nothing for an article that stands alone', async () => {
    assert.deepEqual(await cluesOf('/other.txt'), []);
  });
});
