// A page that may be of any day of years: its last possible day is nowhere told as the day of what it says.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { askLedger, readTexts } from '../read-texts.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-undated-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const pages: Readonly<Record<string, string>> = {
  undated: `Chad frees Kenyan drivers

Chad released nine Kenyan drivers, its interior ministry said. President William Ruto of Kenya promised Chad that he would reopen the Kenyan embassy in N'Djamena. The drivers had carried tents and mattresses to the camps along the border.
`,
  weekday: `Chad lets Kenyan nurses go

Chad released four Kenyan nurses on Thursday, 11 July, after President William Ruto of Kenya had written to its president. Kenya thanked Chad.
`,
  dated: `Chad expels a Kenyan envoy

Published: 12 March 2022

Chad expelled an envoy of Kenya on Friday, 11 March 2022. He had photographed the barracks of the guard, the police said, and left by the evening flight.
`,
};

before(() => readTexts(pages, join(scratch, 'pages'), ledger));

async function ask(...args: readonly string[]): Promise<string> {
  return (await askLedger(ledger, args)).replaceAll(/\s+/gu, ' ');
}

async function json(...args: readonly string[]) {
  return JSON.parse(await askLedger(ledger, [...args, '--json']));
}

describe('a page without a date', () => {
  it('is not the last of two to deal with each other', async () => {
    const { pairs, actors } = await json('pairs');
    const days = { last: '2022-03-11', lastDays: { from: '2022-03-11', to: '2022-03-11' } };
    for (const { last, lastDays } of [...pairs, ...actors]) assert.deepEqual({ last, lastDays }, days);
    assert.deepEqual(
      pairs[0].months.map(({ month }: { month: string }) => month),
      ['2022-03'],
    );
  });

  it('gives its figures no day, only the days that it may have', async () => {
    const { series } = await json('figures', 'KEN');
    const [{ asOf, asOfDays, article }] = series[0].figures;
    assert.equal(asOf, null);
    assert.deepEqual(asOfDays, article.published);
    assert.notEqual(asOfDays.from, asOfDays.to);
    assert.match(await ask('figures', 'KEN'), /# day unknown, \S+ to \S+ nine Kenyan drivers/u);
    assert.match(await ask('pair', 'KEN', 'TCD'), /as of day unknown, \S+ to/u);
  });

  it('tells no age of a promise', async () => {
    const [{ toldDays }] = (await json('commitments', 'KEN')).commitments;
    assert.notEqual(toldDays.from, toldDays.to);
    const stdout = await ask('commitments', 'KEN');
    assert.match(stdout, /told on a day that is not known, \S+ to \S+ “/u);
    assert.doesNotMatch(stdout, /told today|days old/u);
  });

  it('is seen on every day from that of its taking on, whatever later days its text leaves open', async () => {
    const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
    const all = await json('timeline', 'KEN', 'TCD');
    const thanks = all.acts.filter(({ quote }: { quote: string }) => quote.includes('thanked'));
    assert.deepEqual(thanks[0].occurred, { from: null, to: today });
    const { entry } = await json('why', thanks[0].id);
    assert.ok(entry.content.occurred.to > today);
    for (const on of [today, '2999-12-31']) {
      const seen = await json('timeline', 'KEN', 'TCD', '--on', on);
      assert.deepEqual(seen.acts, all.acts);
      const { figures } = await json('pair', 'KEN', 'TCD', '--on', on);
      assert.deepEqual(figures, (await json('pair', 'KEN', 'TCD')).figures);
      const search = await json('search', 'thanked', '--on', on);
      assert.equal(search.hits.length, 1);
    }
    const before = await json('timeline', 'KEN', 'TCD', '--on', '2022-12-31');
    assert.ok(before.acts.length < all.acts.length);
  });
});
