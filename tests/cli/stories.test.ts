// Articles about one matter and what newer ones changed, as typed.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { askLedger, readTexts } from '../read-texts.ts';
import { runHere } from './run-here.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-stories-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const closing = `Peru closed its embassy in Bratislava on Monday, 8 January 2024, after a quarrel over a stolen painting from Cuzco. Peru expelled two Slovak diplomats on the same day, its foreign ministry said. The painting hangs in a Slovak museum.`;

const pages: Readonly<Record<string, string>> = {
  closed: `Peru shuts its embassy in Slovakia over a painting\n\nPublished: 9 January 2024\n\n${closing}\n`,
  copied: `Peruvian embassy in Bratislava closes over a painting\n\nPublished: 10 January 2024\n\n${closing}\n`,
  told: `Slovakia regrets that Peru left Bratislava

Published: 10 January 2024

Slovakia regrets that Peru closed its embassy in Bratislava on Monday, 8 January 2024. The museum bought the picture in good faith, its director told reporters, and three experts from Vienna had looked at the papers. The prime minister wants a court in The Hague to decide who owns it.
`,
  reopened: `Peru is back in Bratislava

Published: 3 June 2024

Peru reopened its embassy in Bratislava on Monday, 3 June 2024. The ambassador thanked the museum for sending the painting home.
`,
  other: `Frost kills the coffee in Honduras

Published: 11 January 2024

Frost killed a third of the coffee bushes in the west of Honduras, farmers said on Thursday.
`,
};

before(() => readTexts(pages, join(scratch, 'pages'), ledger));

function ask(...args: readonly string[]): Promise<string> {
  return askLedger(ledger, args);
}

describe('demarche stories', () => {
  it('puts articles about one matter together and counts a copy as no second source', async () => {
    const stdout = await ask('stories', '--known', '2024-02-01');
    assert.match(stdout, /^1 story; 1 more of fewer than 2 articles$/mu);
    assert.match(stdout, /2024-01-09 to 2024-01-10: 3 articles, 2 independent/u);
    assert.match(stdout, /copied\.txt, published 2024-01-10 \(repeats [0-9a-f]{12}\)/u);
  });

  it('shows an act that independent articles report once', async () => {
    const stdout = (await ask('stories', 'PER', 'SVK', '--known', '2024-02-01')).replaceAll(/\s+/gu, ' ');
    assert.match(stdout, /“closed” told by 2 independent articles/u);
  });

  it('lists as many as are asked for, and says how to go on', async () => {
    const first = await ask('stories', '--least', '1', '--limit', '1');
    assert.match(first, /^3 stories$/mu);
    const [, place = ''] = /^… 2 more stories: --after ([0-9a-f]{12}) or --all$/mu.exec(first) ?? [];
    const rest = await ask('stories', '--least', '1', '--after', place);
    assert.doesNotMatch(rest, /Peru shuts its embassy/u);
    assert.match(rest, /Frost kills the coffee in Honduras/u);
    const { code, stderr } = await runHere(['stories', '--after', 'ffff', '-l', ledger]);
    assert.equal(code, 2);
    assert.match(stderr, /nothing called "ffff"/u);
  });

  it('lists lone articles, too, where asked', async () => {
    assert.match(await ask('stories', '--least', '1'), /Frost kills the coffee in Honduras/u);
    const { code, stderr } = await runHere(['stories', '--least', 'many', '-l', ledger]);
    assert.equal(code, 2);
    assert.match(stderr, /whole number/u);
  });

  it('prints as JSON what it shows', async () => {
    const { stories } = JSON.parse(await ask('stories', '--known', '2024-02-01', '--json'));
    assert.equal(stories[0].articles, 3);
    assert.equal(stories[0].first.length, 3);
    assert.equal(stories[0].independent, 2);
    assert.equal(stories[0].events[0].independent, 2);
  });
});

describe('demarche story', () => {
  it('shows all of one, with the days that the articles tell', async () => {
    const stdout = (await ask('story', 'told', '--known', '2024-02-01')).replaceAll(/\s+/gu, ' ');
    assert.match(stdout, /“closed” told by 2 independent articles; days: 2024-01-08 \(3\)/u);
  });
});

describe('sources', () => {
  it('are counted without those that repeat another, wherever several articles tell something', async () => {
    const known = ['--known', '2024-02-01', '--on', '2024-02-01'];
    const pair = await ask('pair', 'PER', 'SVK', ...known);
    assert.match(pair, /^Peru – Slovakia: \d+ acts in 3 articles, 2 independent$/mu);
    assert.match(pair, /^ +\+ in the same words\n +copied\.txt, published 2024-01-10/mu);
    assert.match(await ask('timeline', 'SVK', ...known), /in 3 articles, 2 independent, by the day/u);
    assert.match(await ask('standing', 'PER', 'SVK', ...known), /told by 2 articles, 1 independent/u);
  });

  it('are in the JSON of an answer and of each of its states', async () => {
    const counted = { articles: 2, independent: 1 };
    const { sources, states } = JSON.parse(
      await ask('standing', 'PER', 'SVK', '--known', '2024-02-01', '--json'),
    );
    assert.deepEqual(sources, counted);
    const embassy = states.find(({ kind }: { kind: string }) => kind === 'embassy');
    assert.deepEqual(embassy.sources, counted);
  });
});

describe('demarche diff', () => {
  it('shows what a newer article changed, and which article that is', async () => {
    const stdout = await ask('diff', 'PER', 'SVK', '--since', '2024-02-01', '--known', '2024-07-01');
    assert.match(stdout, /^Articles that changed it \(1\)$/mu);
    assert.match(stdout, /reopened\.txt, published 2024-06-03/u);
    assert.match(stdout, /Embassy Peru → Slovakia: closed → open/u);
    assert.match(stdout, /“Peru reopened its embassy in Bratislava/u);
    assert.doesNotMatch(stdout, /expelled/u);
  });

  it('says so where nothing changed', async () => {
    assert.match(
      await ask('diff', 'PER', 'SVK', '--since', '2024-02-01', '--known', '2024-02-02'),
      /^Nothing\.$/mu,
    );
  });

  it('prints as JSON what it shows', async () => {
    const answer = JSON.parse(await ask('diff', 'PER', 'SVK', '--since', '2024-02-01', '--json'));
    const [embassy] = answer.states;
    assert.deepEqual([embassy.before, embassy.after], ['closed', 'open']);
    assert.deepEqual(answer.before.clocks, { known: '2024-02-01' });
  });

  it('shows what was taken after an instant, whenever it was written', async () => {
    const late = join(scratch, 'late.db');
    const taken = Object.entries(pages).filter(([name]) => name !== 'reopened');
    await readTexts(Object.fromEntries(taken), join(scratch, 'first'), late);
    const instant = new Date().toISOString();
    await readTexts({ reopened: pages['reopened'] ?? '' }, join(scratch, 'then'), late);
    const stdout = await askLedger(late, ['diff', 'PER', 'SVK', '--recorded-since', instant]);
    assert.match(stdout, /what changed from as recorded by \S+ to as recorded today/u);
    assert.match(stdout, /Embassy Peru → Slovakia: closed → open/u);
    assert.match(stdout, /^Acts not known before \(\d\)$/mu);
    assert.match(
      await askLedger(late, ['diff', 'PER', 'SVK', '--recorded-since', new Date().toISOString()]),
      /^Nothing\.$/mu,
    );
  });

  it('names the corrections that changed it, and those whose undoing did', async () => {
    const ruled = join(scratch, 'ruled.db');
    await readTexts(pages, join(scratch, 'all'), ruled);
    const signed = ['--author', 'Ada', '--reason', 'It stayed shut.', '--yes'];
    const { acts } = JSON.parse(await askLedger(ruled, ['pair', 'PER', 'SVK', '--json']));
    const reopened = acts.filter(({ quote }: { readonly quote: string }) => /reopen/iu.test(quote));
    const untouched = acts.find(({ quote }: { readonly quote: string }) => !/reopen/iu.test(quote));
    const before = new Date().toISOString();
    await askLedger(ruled, ['accept', untouched.id, ...signed]);
    for (const { id } of reopened) await askLedger(ruled, ['reject', id, ...signed]);
    const between = new Date().toISOString();
    const told = await askLedger(ruled, ['diff', 'PER', 'SVK', '--recorded-since', before]);
    assert.match(told, /Embassy Peru → Slovakia: open → closed\n {4}✎ rejected by Ada: It stayed shut\./u);
    assert.match(
      told,
      /^Corrections that changed it \(\d+\)\n {2}[0-9a-f]{12} ✎ rejected by Ada: .* \(\d{4}-\d\d-\d\d\)$/mu,
    );
    assert.doesNotMatch(told, /accepted by Ada/u);
    assert.match(told, /^Acts no longer told \(\d+\)[\s\S]*✎ rejected by Ada/mu);
    const { corrections } = JSON.parse(await askLedger(ruled, ['corrections', '--json']));
    const made = corrections.filter(
      (line: { correction: { action: string } }) => line.correction.action === 'reject',
    );
    const ids = made.map(({ id }: { readonly id: string }) => id);
    await askLedger(ruled, ['undo', ...ids, '--author', 'Ben', '--reason', 'It did open.', '--yes']);
    const undone = await askLedger(ruled, ['diff', 'PER', 'SVK', '--recorded-since', between]);
    assert.match(
      undone,
      /Embassy Peru → Slovakia: closed → open\n {4}“[^”]+”\n.*\n {4}✎ undone by Ben: It did open\./u,
    );
    assert.match(await askLedger(ruled, ['diff', 'PER', 'SVK', '--recorded-since', before]), /^Nothing\.$/mu);
  });

  it('refuses days in the wrong order, one actor twice, and no earlier day', async () => {
    const refuse = (...args: readonly string[]) => runHere(['diff', ...args, '-l', ledger]);
    const reversed = await refuse('PER', 'SVK', '--since', '2024-02-01', '--known', '2024-01-01');
    assert.equal(reversed.code, 2);
    assert.match(reversed.stderr, /--since 2024-02-01 is not before --known 2024-01-01/u);
    assert.match((await refuse('PER', 'Peru', '--since', '2024-02-01')).stderr, /are both Peru/u);
    assert.match((await refuse('PER', 'SVK')).stderr, /--since/u);
    const both = await refuse('PER', 'SVK', '--since', '2024-02-01', '--recorded-since', '2024-02-01');
    assert.match(both.stderr, /Give one of the two/u);
  });
});
