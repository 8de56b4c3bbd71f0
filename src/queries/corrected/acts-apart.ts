// Acts of pages that people put right: an index of what was read has them under their old days and parties, so that they are looked at
// one by one, and the index is asked without them.

import type { Clocks, Ledger } from '../../ledger/index.ts';
import { correctOne } from './corrected-findings.ts';
import type { RulingsReader } from './load-rulings.ts';
import type { ActsApart, CorrectedLedger } from './types.ts';

const nothing: ActsApart = { pageIds: [], findings: [] };

/** Those that have acts under the keys; null where that cannot be told. */
async function pagesUnder(
  asTaken: Ledger,
  keys: readonly number[] | null,
  pageIds: readonly string[],
): Promise<readonly string[] | null> {
  return keys === null ? pageIds : asTaken.pagesListed(keys, pageIds);
}

/** Of the pages whose days or parties may be others now, and of those that have acts under the keys; of all where `keys` is null. */
export async function findActsApart(
  asTaken: Ledger,
  keys: readonly number[] | null,
  clocks: Clocks,
  { merges, signs, ofRecords, rulingsOn }: RulingsReader,
): Promise<ActsApart | null> {
  if (merges.byActor.size > 0) return null;
  if (ofRecords.length === 0) return nothing;
  const others = ofRecords.filter((pageId) => !signs.always.has(pageId));
  const listed = await pagesUnder(asTaken, keys, others);
  if (listed === null) return null;
  const rulings = await rulingsOn(new Set([...signs.always, ...listed]));
  const filter = { kinds: ['event'], clocks } as const;
  const findings = [...rulings.pages.values()]
    .flatMap((page) => page.findings)
    .filter(({ entry }) => entry.kind === 'event')
    .flatMap((finding) => correctOne(finding, filter, rulings));
  return { pageIds: [...rulings.pages.keys()], findings };
}

function isCorrected(ledger: Ledger): ledger is CorrectedLedger {
  return 'actsApart' in ledger;
}

/** The acts that lists under these keys do not tell as they are to be told; none of a ledger that is looked at as it was taken. */
export async function actsApart(
  ledger: Ledger,
  keys: readonly number[] | null,
  clocks: Clocks,
): Promise<ActsApart | null> {
  return isCorrected(ledger) ? ledger.actsApart(keys, clocks) : nothing;
}
