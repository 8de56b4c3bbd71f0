// A page that may be of any day of months tells its acts on the days that dated reports of the same happenings give.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { askLedger, readTexts } from '../read-texts.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-happening-days-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const story = `Kenya closed its embassy in Chad on Saturday after soldiers had broken into the villa of its envoy and carried off his archive. On Thursday Chad had expelled the military attaché of Kenya over a quarrel about a bridge.

Kenyan president William Ruto called the raid an outrage, and the market of N'Djamena was empty for a day.`;

const pages: Readonly<Record<string, string>> = {
  dated: `Kenya closes its embassy in Chad\n\nPublished: 9 March 2024\n\n${story}\n`,
  undated: `Kenyan embassy in N'Djamena shut after raid\n\n${story}\n`,
  lone: `Kenya frees four sailors of Chad\n\nKenya freed four sailors of Chad on Monday, its president, William Ruto, said in Mombasa. They had slept in a ferry on the lake until the bridge was whole again.\n`,
};

before(() => readTexts(pages, join(scratch, 'pages'), ledger));

interface Act {
  readonly type: string;
  readonly trigger: string;
  readonly happening?: string;
  readonly id: string;
}

async function happenings(...args: readonly string[]): Promise<readonly string[]> {
  const { acts } = JSON.parse(await askLedger(ledger, [...args, '--json']));
  const ids = new Map(acts.map(({ id, happening = id, trigger }: Act) => [happening, trigger]));
  return [...ids.values()] as string[];
}

describe('an act of a page without a day', () => {
  it('is not told of a day before that of its happening', async () => {
    for (const question of [
      ['timeline', 'KEN', 'TCD'],
      ['pair', 'KEN', 'TCD'],
    ]) {
      const told = await happenings(...question, '--on', '2023-01-10');
      assert.ok(!told.includes('closed') && !told.includes('expelled'), question[0]);
    }
  });

  it('stands once on the day of its happening, and after it', async () => {
    for (const on of ['2024-03-08', '2024-03-20'])
      for (const question of ['timeline', 'pair']) {
        const told = await happenings(question, 'KEN', 'TCD', '--on', on);
        assert.equal(told.filter((word) => word === 'expelled').length, 1, `${question} ${on}`);
        const closed = told.filter((word) => word.startsWith('close'));
        assert.equal(closed.length, on > '2024-03-09' ? 1 : 0, `${question} ${on}`);
      }
  });

  it('stays where no dated report tells its happening', async () => {
    assert.ok((await happenings('timeline', 'KEN', 'TCD', '--on', '2023-01-10')).includes('freed'));
  });
});
