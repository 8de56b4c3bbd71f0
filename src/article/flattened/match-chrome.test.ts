import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { matchChrome } from './match-chrome.ts';

const { article } = allTables;
const told = 'Ruritania and Graustark have signed a treaty on salt, officials in Zenda said on Monday.';

function reasonOf(text: string): string | undefined {
  return matchChrome(text, article)?.phrase.reason;
}

describe('matchChrome', () => {
  it('takes no dateline of an agency before a sentence for the credit of a picture', () => {
    for (const head of [
      'ZENDA (AP) — ',
      'ZENDA, Ruritania (AP) -- ',
      'ZENDA, Dec. 11, 2025 (AP) - ',
      'STRELSAU (AFP) – ',
      'Zenda, 5. Mai (dpa/AFP) - ',
      'ZENDA, Sept 10 /AFP/ -- ',
    ])
      assert.equal(reasonOf(head + told), undefined, head);
  });

  it('still takes the credit of a picture for one, behind a dateline as well', () => {
    assert.equal(reasonOf('Ministers sign the treaty in Zenda on Monday. (AP)'), 'caption');
    assert.equal(reasonOf('Ministers sign the treaty in Zenda (AP) - file'), 'caption');
    assert.equal(reasonOf(`ZENDA (AP) — ${told} (AP Photo/Anna Holt)`), 'caption');
    assert.equal(reasonOf('ZENDA (AP) — Ministers on a boat'), 'caption');
  });

  it('reads an endless line of capitals in no time', () => {
    assert.equal(reasonOf(`${'Zenda, '.repeat(40)}(x`), undefined);
  });
});
