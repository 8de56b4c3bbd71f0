// `demarche search`: narrowed to what passages tell of, cut around the words, by the three clocks.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { printAnswer } from '../print-answer.ts';
import { readTexts } from '../read-texts.ts';
import { runHere } from './run-here.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-search-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const expulsion = `Latvia expels two diplomats of Russia

Published: 4 March 2024

Latvia expelled two diplomats of Russia on 3 March 2024 after a quarrel over amber.

Amber has been sold on the coast for two thousand years.
`;
const visit = `Foreign minister of Estonia to visit Kenya

Published: 20 June 2024

The foreign minister of Estonia will visit Kenya on 2 July 2024 to speak about amber.
`;

interface Found {
  readonly hits: readonly {
    readonly quote: string;
    readonly marks: readonly { start: number; end: number }[];
  }[];
  readonly leftOut: { readonly possiblyKnown: number };
}

const search = async (...args: readonly string[]): Promise<Found> =>
  JSON.parse(await printAnswer(['search', ...args, '--json', '-l', ledger]));
/** The first words of what is found, in the order of the alphabet. */
const found = async (...args: readonly string[]) =>
  (await search(...args)).hits.map(({ quote }) => quote.split(' ').slice(0, 2).join(' ')).sort();

describe('demarche search', () => {
  before(() => readTexts({ expulsion, visit }, join(scratch, 'pages'), ledger));

  it('finds all passages with the words', async () => {
    assert.deepEqual(await found('amber'), ['Amber has', 'Latvia expelled', 'The foreign']);
  });

  it('finds words in whatever order and place, also where one argument holds them', async () => {
    assert.deepEqual(await found('amber speak'), await found('amber', 'speak'));
    assert.notDeepEqual(await found('amber speak'), []);
    assert.deepEqual(await found('"amber speak"'), []);
  });

  it('says why nothing can be found by signs alone', async () => {
    for (const words of ['*', '"…"']) {
      const { code, stderr } = await runHere(['search', words, '-l', ledger]);
      assert.equal(code, 2);
      assert.match(stderr, /there is no word in .*\nGive at least one word, or its beginning: "lukash\*"/u);
    }
  });

  it('says that a quotation mark is not closed', async () => {
    const open = await printAnswer(['search', '"two diplomats', '-l', ledger]);
    assert.match(open, /A quotation mark is not closed, so “two diplomats” is looked for as one phrase\./u);
    assert.doesNotMatch(await printAnswer(['search', '"two diplomats"', '-l', ledger]), /not closed/u);
  });

  it('keeps to passages that tell of the actors', async () => {
    assert.deepEqual(await found('amber', '--actor', 'RUS'), ['Latvia expelled']);
    assert.deepEqual(await found('amber', '--actor', 'Estonia', '--actor', 'Kenya'), ['The foreign']);
    assert.deepEqual(await found('amber', '--actor', 'Russia', '--actor', 'Kenya'), []);
  });

  it('keeps to passages that tell of an act of the type or the status', async () => {
    assert.deepEqual(await found('amber', '--type', 'coerce', '--type', 'sanction'), ['Latvia expelled']);
    assert.deepEqual(await found('amber', '--status', 'happened'), ['Latvia expelled']);
    assert.match(
      await printAnswer(['search', 'amber', '--status', 'perhaps', '-l', ledger]),
      /Write one of happened, ongoing/u,
    );
  });

  it('keeps to an outlet, and says so where there is none', async () => {
    assert.deepEqual(await found('amber', '--outlet', 'Times'), []);
    assert.match(
      await printAnswer(['search', 'amber', '--outlet', 'Times', '-l', ledger]),
      /No article of the ledger is of an outlet called "Times": it names no outlet of any article\./u,
    );
    const named = join(scratch, 'named.db');
    const page = `${expulsion}\n© 2024 The Gulf Lantern. All rights reserved.\n`;
    await readTexts({ page }, join(scratch, 'named'), named);
    const ask = (outlet: string) => printAnswer(['search', 'amber', '--outlet', outlet, '-l', named]);
    assert.match(await ask('Gulf Lantren'), /"Gulf Lantren": perhaps you mean The Gulf Lantern\./u);
    assert.doesNotMatch(await ask('lantern'), /No article of the ledger/u);
  });

  it('leaves out by --on what had not begun, and what was not written', async () => {
    assert.deepEqual(await found('amber', '--on', '2024-03-02'), []);
    assert.deepEqual(await found('amber', '--on', '2024-03-03'), ['Latvia expelled']);
    assert.deepEqual(await found('amber', '--on', '2024-07-02'), [
      'Amber has',
      'Latvia expelled',
      'The foreign',
    ]);
  });

  it('heeds --known and --recorded', async () => {
    assert.deepEqual(await found('amber', '--known', '2024-05-01'), ['Amber has', 'Latvia expelled']);
    assert.deepEqual(await found('amber', '--recorded', '2024-05-01'), []);
  });

  it('finds phrases and beginnings, and tells where they stand', async () => {
    const { hits } = await search('"speak about amb*"');
    assert.deepEqual(
      hits.map(({ marks }) => marks.map(({ start, end }) => end - start)),
      [['speak about amber'.length]],
    );
  });
});
