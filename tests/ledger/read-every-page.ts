// Findings as corrections have them when every page that any of them names is read: what reading only the pages that bear on a question
// must come to, too.

import assert from 'node:assert/strict';
import type { FindingFilter, Ledger } from '../../src/ledger/index.ts';
import { correctFindings, findWidely } from '../../src/queries/corrected/corrected-findings.ts';
import { correctedLedger } from '../../src/queries/index.ts';

/** Fails where a question misses a page that bears on it: asked of all, of each article, and of each state that takes part. */
export async function assertNoPageIsMissed(ledger: Ledger, codes: readonly string[]): Promise<void> {
  const kinds = ['event', 'figure', 'claim'] as const;
  const rulings = await correctedLedger(ledger).rulings();
  const filters: FindingFilter[] = [
    { kinds, clocks: {} },
    { kinds: ['event'], clocks: { on: '2024-01-15', known: '2025-06-01' } },
    ...codes.map((country) => ({
      ...{ kinds, participants: [{ country, actorId: country }], clocks: {} },
    })),
    ...(await ledger.articles({})).map(({ id }) => ({ kinds, articleIds: [id], clocks: {} })),
  ];
  for (const filter of filters) {
    const all = correctFindings(await findWidely(ledger, filter, rulings), filter, rulings);
    assert.deepEqual(await correctedLedger(ledger).findings(filter), all);
  }
}
