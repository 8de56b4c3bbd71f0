// Every command that answers takes the three clocks and heeds them: what lies after any of them is not in the answer.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openLedger } from '../../src/ledger/index.ts';
import { printAnswer } from '../print-answer.ts';
import { readTexts } from '../read-texts.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-clocks-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const expulsion = (day: number) => `Latvia expels an envoy of Kenya

Published: ${day} March 2024

Latvia imposed sanctions on Kenya on ${day} March 2024.

The foreign minister of Latvia met the foreign minister of Kenya in Nairobi on ${day} March 2024.

Latvia expelled two diplomats of Kenya on ${day} March 2024. Latvia promised to send 40 doctors to Kenya in May 2024.
`;
const pages = { early: expulsion(4), late: expulsion(20) };

/** What each command is asked; all of them speak of both pages. */
const questions: Readonly<Record<string, readonly string[]>> = {
  pair: ['LVA', 'KEN'],
  pairs: [],
  timeline: ['LVA'],
  standing: ['LVA'],
  commitments: ['LVA'],
  figures: ['KEN'],
  stories: ['--least', '1'],
  pages: [],
  search: ['diplomats'],
  lineage: ['early'],
  page: ['early'],
};

describe('a command that answers', () => {
  before(() => readTexts(pages, join(scratch, 'pages'), ledger));

  const ask = async (command: string, ...clocks: readonly string[]): Promise<string> => {
    const printed = await printAnswer([
      command,
      ...(questions[command] ?? []),
      ...clocks,
      '--json',
      '-l',
      ledger,
    ]);
    assert.doesNotMatch(printed, /unknown option/u);
    return printed;
  };
  /** How often the answer comes to speak of the later page. */
  const speaksOfLater = (printed: string) => printed.includes('2024-03-20');

  for (const command of Object.keys(questions).filter((name) => name !== 'page' && name !== 'pairs'))
    it(`\`${command}\` heeds each of the three clocks`, async () => {
      assert.equal(speaksOfLater(await ask(command)), true, 'without a clock');
      for (const clock of ['--on', '--known'])
        assert.equal(speaksOfLater(await ask(command, clock, '2024-03-10')), false, clock);
      assert.equal(speaksOfLater(await ask(command, '--recorded', '2024-03-10')), false, '--recorded');
    });

  it('`pairs` counts by each of the three clocks', async () => {
    const acts = async (...clocks: readonly string[]) => {
      const { pairs } = JSON.parse(await ask('pairs', ...clocks));
      return pairs[0]?.acts ?? 0;
    };
    const all = await acts();
    for (const clock of ['--on', '--known']) {
      const some = await acts(clock, '2024-03-10');
      assert.ok(some > 0 && some < all, `${clock}: ${some} of ${all}`);
    }
    assert.equal(await acts('--recorded', '2024-03-10'), 0);
  });

  it('`page` and `why` refuse what was not known or recorded by then', async () => {
    assert.match(await ask('page', '--known', '2024-03-01'), /PAGE_NOT_YET_KNOWN/u);
    assert.match(await ask('page', '--recorded', '2024-03-10'), /PAGE_NOT/u);
    const opened = await openLedger(ledger, { mode: 'existing' });
    const [finding] = await opened.findings({ kinds: ['event'], clocks: {} });
    await opened.close();
    const why = (...clocks: readonly string[]) =>
      printAnswer(['why', finding?.entry.id ?? '', ...clocks, '-l', ledger]);
    assert.match(await why(), /^event /u);
    for (const clock of ['--on', '--known', '--recorded'])
      assert.match(await why(clock, '2024-03-01'), /ENTRY_NOT_YET_KNOWN/u, clock);
  });
});
