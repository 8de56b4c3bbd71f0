// What a page says against its own word, or errs in, as typed: satire, retractions, corrections, and errors about offices and deaths stand
// on every line that rests on them.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { askLedger, readTexts } from '../read-texts.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-caveats-'));
const ledger = join(scratch, 'ledger.db');
after(() => rmSync(scratch, { recursive: true }));

const pages: Readonly<Record<string, string>> = {
  plain: `Norway bans the import of kava

Published: 5 March 2024

Norway imposed sanctions on Fiji on Monday, 4 March 2024. The ministry in Oslo gave no reason for it.
`,
  satire: `Norway declares war on winter

Published: 6 March 2024

Norway attacked Iceland on Tuesday, 5 March 2024, because of the weather. The king himself threw the first snowball.

This article is a work of satire.
`,
  retracted: `Norway sends its fleet

Published: 7 March 2024

This article has been retracted because its only source took back what he had said.

Norway deployed warships to Samoa on Wednesday, 6 March 2024. The fleet left the harbour at night.
`,
  corrected: `Norway expels two diplomats

Published: 8 March 2024

Norway expelled two diplomats of Tonga on Thursday, 7 March 2024. The ambassador was told at noon.

Correction: An earlier version of this article said that three diplomats were expelled.
`,
  office: `Norway closes a mission

Published: 9 March 2024

Norway closed its embassy in Nauru on Friday, 8 March 2024. The Norwegian prime minister, Erna Solberg, met the ambassador on Friday.
`,
  death: `Norway writes to Tuvalu

Published: 10 March 2024

Norway imposed sanctions on Tuvalu on Saturday, 9 March 2024. Jacques Chirac met the mayors of Paris on Saturday.
`,
};

before(() => readTexts(pages, join(scratch, 'pages'), ledger));

/** The lines about one state, each with its source. */
async function timeline(code: string): Promise<string> {
  return (await askLedger(ledger, ['timeline', code])).replace(/\s+/gu, ' ');
}

describe('what a page says against its own word', () => {
  const marks = [
    ['ISL', 'satire', 'its page calls it satire'],
    ['WSM', 'a retraction', 'taken back by its page'],
    ['TON', 'a correction', 'corrected by its page'],
    ['NRU', 'a wrong office-holder', 'its page errs about who holds an office'],
    ['TUV', 'one who acts after death', 'its page errs about who lives'],
  ] as const;
  for (const [code, what, mark] of marks)
    it(`marks each act of a page with ${what}`, async () =>
      assert.match(await timeline(code), new RegExp(`! ${mark}`, 'u')));

  it('leaves the acts of other pages unmarked', async () => {
    assert.match(await timeline('FJI'), /SANCTION/u);
    assert.doesNotMatch(await timeline('FJI'), /!/u);
  });

  it('marks what stands, and leaves what other pages tell unmarked', async () => {
    const states = (await askLedger(ledger, ['standing', 'NOR'])).replace(/\s+/gu, ' ');
    assert.match(states, /Embassy Norway in Nauru: closed[^!]*! its page errs about who holds an office/u);
    assert.match(states, /Sanctions Norway → Fiji: in force[^!]*Sanctions/u);
  });

  it('marks the pair, and gives the mark to programs', async () => {
    assert.match(await askLedger(ledger, ['pair', 'NOR', 'ISL']), /calls it satire/u);
    const { acts } = JSON.parse(await askLedger(ledger, ['pair', 'NOR', 'WSM', '--json'])) as {
      acts: readonly { article: { caveats: readonly string[] } }[];
    };
    assert.deepEqual(
      acts.map(({ article }) => article.caveats),
      [['retraction']],
    );
  });
});
