// Which articles of a ledger of real readings repeat one another.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { type KeyMaker, type Ledger, openLedger } from '../ledger/index.ts';
import { loadReader } from '../pipeline.ts';
import { readIntoLedger } from '../run/index.ts';
import { articleKeys, articleKeysVersion, weighWords } from '../stories/index.ts';
import { askLineage, type LineageAnswer } from './lineage.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-lineage-'));
const weights = weighWords(allTables.stories.wordCounts);

const story = [
  'The two foreign ministers walked along the harbour wall of Trabzon for almost an hour before they sat down to talk.',
  'Neither side had brought more than two advisers, and the press was kept behind a rope at the far end of the quay.',
  '"We have agreed to go on meeting in small rooms," the host told reporters when the ferry of his guest had left again.',
  'Fishermen who had watched it all from their boats said that the guest had asked about the price of herring.',
];
const reworded = [
  'For almost an hour the two foreign ministers walked along the wall of the harbour at Trabzon before sitting down to their talk.',
  'No more than two advisers had been brought by either side, and a rope at the far end of the quay kept the press behind it.',
  'Reporters were told by the host, when his guest had left again by ferry: "We have agreed to go on meeting in small rooms."',
  'The guest had asked about the price of herring, said fishermen who had watched all of it from their boats.',
];

const pages = {
  'old.txt': ['Ministers meet at the harbour', '3 March 2023', ...story],
  'new.txt': [
    'A quiet talk by the sea',
    '14 April 2025',
    ...story,
    'More news of the two will follow in the week.',
  ],
  'reworded.txt': ['Harbour talk of ministers', '4 March 2023', ...reworded],
  'other.txt': [
    'Rain again',
    '5 March 2023',
    'It rained on all days of the week in Trabzon, and the farmers of the valley behind the harbour were glad of it.',
  ],
};

let ledger: Ledger;

before(async () => {
  for (const [name, lines] of Object.entries(pages)) writeFileSync(join(folder, name), lines.join('\n\n'));
  const keys: KeyMaker = {
    version: articleKeysVersion,
    keysOf: (article) => articleKeys(article, weights),
  };
  ledger = await openLedger(join(folder, 'lineage.db'), { mode: 'create', keys });
  await readIntoLedger([folder], ledger, loadReader(), { now: () => '2026-01-01T00:00:00.000Z' });
});

after(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

function ask(asked: string, known?: string): Promise<LineageAnswer> {
  const clocks = known === undefined ? {} : { known };
  return askLineage(ledger, { asked, clocks, includePossibly: false }, weights);
}

function summary({ relatives }: LineageAnswer): readonly string[] {
  return relatives.map(
    ({ article, kind, cameFirst }) => `${article.location?.split('/').at(-1)} ${kind} ${cameFirst}`,
  );
}

describe('the lineage of an article', () => {
  it('tells an old text under a new date and a reworded one, by their days', async () => {
    assert.deepEqual(summary(await ask('old.txt')), [
      'reworded.txt paraphrase asked',
      'new.txt recycled asked',
    ]);
    assert.deepEqual(summary(await ask('other.txt')), []);
  });

  it('quotes the words of both', async () => {
    const [relative] = (await ask('new.txt')).relatives;
    assert.equal(relative?.kind, 'recycled');
    for (const { quote, otherQuote } of relative?.passages ?? []) assert.equal(quote, otherQuote);
    assert.ok(relative?.passages[0]?.quote.includes('behind a rope'));
  });

  it('knows nothing of what was reported later', async () => {
    assert.deepEqual(summary(await ask('old.txt', '2023-12-31')), ['reworded.txt paraphrase asked']);
    await assert.rejects(ask('new.txt', '2023-12-31'), /was not known by 2023-12-31/u);
  });
});
