// What the screens cost where the record is large: made news of a few thousand articles, of which a few states have most.

import { after, before, describe, it } from 'node:test';
import { makeArticles } from '../../scripts/bench/generate-articles.ts';
import { makeEntries } from '../../scripts/bench/generate-entries.ts';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { dataFolder, readActorTables, readStoryTables } from '../../src/tables/index.ts';
import { keepBudgets } from './budgets.ts';
import { type OpenApp, openApp, skipWeb } from './open-app.ts';

/** More than are read at once for promises and stories of all. */
const articles = 2_400;
const atOnce = 200;

async function makeLarge(path: string): Promise<Ledger> {
  const writing = await openLedger(path, { mode: 'create' });
  const maker = makeArticles(readStoryTables(dataFolder).wordCounts.textsWithWord);
  const states = [...readActorTables(dataFolder).states.values()].map(({ id, name }) => ({ code: id, name }));
  for (let first = 0; first < articles; first += atOnce) {
    const pages = Array.from({ length: atOnce }, (_, index) => makeEntries(first + index, maker, states));
    await writing.append(pages.flat(), { recordedAt: '2026-01-05T12:00:00.000Z', location: '/made.txt' });
  }
  await writing.close();
  const ledger = await openLedger(path, { mode: 'existing', keys: keyMaker() });
  // The indexes by keys are made before a screen waits for them.
  await ledger.hasActKeys();
  await ledger.profiles({}, { atMost: 1 });
  return ledger;
}

describe(`over ${articles} articles`, { skip: skipWeb }, () => {
  let app: OpenApp;
  before(async () => {
    app = await openApp(makeLarge);
  });
  after(() => app?.close());

  it('the screens of pairs, states, promises, figures and stories keep the budgets of data and questions', async () => {
    const response = await fetch(`${app.address}/api/v1/pairs?limit=1`);
    const { pairs } = (await response.json()) as { readonly pairs: readonly { readonly codes: string[] }[] };
    const [a, b] = pairs[0]?.codes ?? [];
    await keepBudgets(app, [
      ...['/', '/?lens=network', `/?lens=map&a=${a}`, `/pair/${a}/${b}`, `/pair/${a}/${b}?known=2020-01-09`],
      ...[
        `/actor/${a}`,
        `/standing?a=${a}`,
        '/commitments',
        `/figures?a=${a}`,
        '/stories',
        `/stories?a=${a}`,
      ],
    ]);
  });
});
