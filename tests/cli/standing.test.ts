// What many articles together tell, as typed: what stands, what became of promises, which figures conflict.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { askLedger, readTexts } from '../read-texts.ts';
import { runHere } from './run-here.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-standing-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const pages: Readonly<Record<string, string>> = {
  closed: `Oslo shuts its embassy in Suva

Published: 5 March 2024

Norway closed its embassy in Suva on Monday, 4 March 2024, because of the storms. Norway imposed sanctions on Fiji until 30 September 2024, too.

Fiji holds 20 prisoners of the storm riots, its police said on Monday.
`,
  promised: `Norway wants to come back

Published: 10 May 2024

Norway promised to reopen its embassy in Fiji by 31 August 2024, the foreign minister said on Thursday.

Fiji holds 26 prisoners of the storm riots, its police said on Thursday.
`,
  reopened: `The flag is up again in Suva

Published: 20 August 2024

Norway reopened its embassy in Suva on Monday, 19 August 2024. The ambassador raised the flag in heavy rain.
`,
  planned: `Norway's foreign minister to visit Samoa

Published: 1 September 2024

Norway's foreign minister will visit Samoa on 20 September 2024, the ministry in Oslo said on Sunday.
`,
  cancelled: `No visit

Published: 14 September 2024

Norway called off the visit of its foreign minister on Friday. The storms were too heavy.
`,
  harbour: `A harbour for ferries

Published: 3 June 2024

Norway promised on Monday to open the harbour at Neiafu with Tonga by 31 August 2024.
`,
  ferries: `Ferries are back

Published: 12 August 2024

The first ferries crossed from the harbour at Neiafu on Sunday. Fishermen waved from the shore.
`,
};

before(() => readTexts(pages, join(scratch, 'pages'), ledger));

function ask(...args: readonly string[]): Promise<string> {
  return askLedger(ledger, args);
}

describe('demarche standing', () => {
  it('shows what stood on a day, with its sentence, and what was only announced', async () => {
    const stdout = await ask('standing', 'NOR', 'FJI', '--on', '2024-06-01', '--known', '2024-06-01');
    assert.match(stdout, /● Embassy Norway in Fiji: closed since 2024-03-04/u);
    assert.match(stdout, /“Norway closed its embassy in Suva on Monday, 4 March 2024/u);
    assert.match(stdout, /○ announced, not told as done: “Norway promised to reopen/u);
  });

  it('tells first what ends first, also where only one state is asked for', async () => {
    const stdout = await ask('standing', 'NOR', '--on', '2024-06-01', '--limit', '1');
    assert.match(stdout, /Sanctions Norway → Fiji: in force by 2024-03-05, until 2024-09-30/u);
    assert.doesNotMatch(stdout, /Embassy Norway in Fiji: closed/u);
    const after = await ask('standing', 'NOR', '--on', '2024-10-01', '--limit', '1');
    assert.match(after, /Embassy Norway in Fiji: open/u);
  });

  it('shows another state on a later day, and how it came to be so', async () => {
    const stdout = await ask('standing', 'NOR', 'FJI', '--on', '2024-09-01');
    assert.match(stdout, /● Embassy Norway in Fiji: open since 2024-08-19/u);
    assert.match(stdout, /2024-03-04 {2}closed|2024-03-04 closed/u);
  });

  it('warns before a stated end, and says when it has passed', async () => {
    const before = await ask('standing', 'NOR', '--on', '2024-09-20', '--warn', '15');
    assert.match(before, /! ends in 10 days unless it is put off/u);
    assert.doesNotMatch(await ask('standing', 'NOR', '--on', '2024-09-20', '--warn', '5'), /! ends/u);
    assert.match(
      await ask('standing', 'NOR', '--on', '2024-10-05'),
      /its stated end, 2024-09-30, has passed/u,
    );
  });

  it('does not show on a day what was announced only later', async () => {
    assert.doesNotMatch(await ask('standing', 'NOR', 'FJI', '--on', '2024-04-01'), /announced/u);
  });

  it('prints as JSON what it shows', async () => {
    const answer = JSON.parse(await ask('standing', 'NOR', 'FJI', '--on', '2024-09-01', '--json'));
    const embassy = answer.states.find(({ kind }: { kind: string }) => kind === 'embassy');
    assert.deepEqual([embassy.by, embassy.on, embassy.state], ['NOR', 'FJI', 'open']);
    assert.equal(embassy.basis[0].quote.includes('reopened its embassy'), true);
  });
});

describe('demarche commitments', () => {
  it('holds a promise open until it is kept', async () => {
    const open = await ask('commitments', 'NOR', 'FJI', '--on', '2024-06-01', '--known', '2024-06-01');
    assert.match(open, /^Open \(1\)$/mu);
    assert.match(open, /due by 2024-08-31/u);
    const kept = await ask('commitments', 'NOR', 'FJI', '--on', '2024-09-01');
    assert.match(kept, /^Kept \(1\)$/mu);
    assert.match(kept, /● kept 2024-08-19: “Norway reopened its embassy/u);
  });

  it('finds an article that tells no act by the words of the promise', async () => {
    for (const sides of [['NOR', 'TON'], ['NOR'], []]) {
      const kept = await ask('commitments', ...sides, '--on', '2024-09-30');
      assert.match(kept, /● kept 2024-08-11: “The first ferries crossed from the harbour at Neiafu/u);
    }
    const open = await ask('commitments', 'NOR', 'TON', '--on', '2024-08-01', '--known', '2024-08-01');
    assert.match(open, /^Open \(1\)$/mu);
  });

  it('tells the same of one actor as of the pair, where only the other called it off', async () => {
    for (const sides of [['NOR', 'WSM'], ['WSM'], ['NOR']])
      assert.match(
        await ask('commitments', ...sides, '--on', '2024-09-30'),
        /broken 2024-09-13: “Norway called off/u,
      );
  });

  it('refuses one actor as both sides', async () => {
    const { code, stderr } = await runHere(['commitments', 'NOR', 'Norway', '-l', ledger]);
    assert.equal(code, 2);
    assert.match(stderr, /"NOR" and "Norway" are both Norway/u);
  });

  it('holds it overdue once its day has passed, where its keeping was not known', async () => {
    assert.match(
      await ask('commitments', 'NOR', 'FJI', '--on', '2024-09-01', '--known', '2024-07-01'),
      /^Overdue.*\(1\)$/mu,
    );
  });
});

describe('demarche figures', () => {
  it('puts figures of one thing side by side and says why they differ', async () => {
    const stdout = await ask('figures', 'FJI');
    assert.match(stdout, /≠ later count: 20 \([^)]*\) and 26 \([^)]*\): the count went on/u);
    assert.doesNotMatch(await ask('figures', 'FJI', '--known', '2024-04-01'), /≠/u);
  });
});

describe('demarche pair', () => {
  it('shows what stands and the open promises on top', async () => {
    const stdout = await ask('pair', 'NOR', 'FJI', '--on', '2024-06-01', '--known', '2024-06-01');
    const stands = stdout.indexOf('What stands on 2024-06-01');
    const promised = stdout.indexOf('Promised or announced, and not told as done (1)');
    assert.ok(stands > 0 && promised > stands && stdout.indexOf('Happened or goes on') > promised, stdout);
  });
});
