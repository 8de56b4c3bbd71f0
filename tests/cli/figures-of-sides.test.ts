// A series of figures holds one thing of one side, and only counts that cannot both hold are set against each other.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { askLedger, readTexts } from '../read-texts.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-figure-sides-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const pages: Readonly<Record<string, string>> = {
  envoys: `Ghana and Togo expel four diplomats each

Published: 15 October 2024

Ghana expelled four Togolese diplomats on Monday, among them the ambassador, and Togo expelled four Ghanaian diplomats in return. The quarrel is about a radio mast that stands on the border of the two countries.
`,
  return: `Togo and Ghana make up

Published: 28 August 2025

Togo and Ghana named new ambassadors on Wednesday, ten months after they expelled four diplomats each. The radio mast was taken down in spring and sold for scrap.
`,
  cocoa: `Cocoa trade of Ghana and Peru shrinks

Published: 30 June 2025

Ghanaian exports to Peru fell from 91 million dollars in 2022 to 64 million dollars in 2023, the trade office of Ghana said on Monday. Two ships with beans lie idle in the port of Tema.
`,
  freed: `Chad frees nineteen soldiers of Niger

Published: 14 December 2023

Chad freed nineteen soldiers of Niger on Wednesday, a spokesman for the army said in Niamey. One of the soldiers had been freed a month ago because he was ill, he said.
`,
};

before(() => readTexts(pages, join(scratch, 'pages'), ledger));

interface Series {
  readonly figures: readonly { readonly number: string; readonly counts: string; readonly id: string }[];
  readonly conflicts: readonly { readonly reason: string }[];
}

async function seriesOf(...sides: readonly string[]): Promise<readonly Series[]> {
  return JSON.parse(await askLedger(ledger, ['figures', ...sides, '--json'])).series;
}

describe('a series of figures', () => {
  it('is of the people of one state', async () => {
    const series = await seriesOf('GHA', 'TGO');
    const counted = series.map(({ figures }) => new Set(figures.map(({ counts }) => counts)));
    assert.ok(counted.some((counts) => counts.has('Togolese diplomats')));
    assert.ok(counted.some((counts) => counts.has('Ghanaian diplomats')));
    for (const counts of counted)
      assert.ok(!(counts.has('Togolese diplomats') && counts.has('Ghanaian diplomats')));
  });

  it('tells sums of two years as of other days, not as a count that went on', async () => {
    const series = await seriesOf('GHA', 'PER');
    assert.deepEqual(
      series.flatMap(({ figures }) => figures.map(({ number }) => number)),
      ['91 million dollars', '64 million dollars'],
    );
    assert.deepEqual(
      series.flatMap(({ conflicts }) => conflicts.map(({ reason }) => reason)),
      ['other window'],
    );
  });

  it('counts nobody who is picked out of the counted', async () => {
    const numbers = (await seriesOf('TCD', 'NER')).flatMap(({ figures }) =>
      figures.map(({ number }) => number),
    );
    assert.ok(numbers.includes('nineteen'));
    assert.ok(!numbers.some((number) => /^one$/iu.test(number)));
  });
});
