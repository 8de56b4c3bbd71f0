// Acts of pages that people put right: an index of what was read has them under their old days and parties, so that they are looked at
// one by one, and the index is asked without them.

import { type ActorMerges, mergedActors } from '../../corrections/index.ts';
import type { Clocks, Finding, Ledger } from '../../ledger/index.ts';
import { correctOne } from './corrected-findings.ts';
import type { RulingsReader } from './load-rulings.ts';
import type { ActsApart, CorrectedLedger, LedgerRulings } from './types.ts';

const nothing: ActsApart = { pageIds: [], findings: [] };

/** Acts of articles in which an actor is named that is said to be another; null where one of these is only described and so in no index. */
async function actsOfMerged(
  asTaken: Ledger,
  merges: ActorMerges,
  clocks: Clocks,
): Promise<{ readonly pageIds: readonly string[]; readonly findings: readonly Finding[] } | null> {
  const ids = mergedActors(merges).map(({ is }) => is.actorId);
  const { recorded } = clocks;
  const articleIds = new Set<string>();
  for (const actorId of new Set(ids)) {
    if (actorId === null) return null;
    const participants = [{ country: null, actorId }];
    const at = recorded === undefined ? {} : { recorded };
    for (const { articleId } of await asTaken.findings({ kinds: ['event'], participants, clocks: at }))
      articleIds.add(articleId);
  }
  const stored = await Promise.all([...articleIds].map((id) => asTaken.entry(id)));
  return {
    pageIds: stored.flatMap((entry) => (entry?.kind === 'article' ? [entry.content.pageId] : [])),
    findings: await asTaken.findings({ kinds: ['event'], articleIds: [...articleIds], clocks }),
  };
}

/** Acts of all pages that are put right, and of those on which an actor is named that is said to be another. */
async function allActsApart(
  asTaken: Ledger,
  clocks: Clocks,
  { merges, ofRecords, rulingsOn }: RulingsReader,
): Promise<ActsApart | null> {
  const merged = await actsOfMerged(asTaken, merges, clocks);
  if (merged === null) return null;
  const rulings = await rulingsOn(ofRecords);
  const others = merged.findings.filter(({ articleId }) => !rulings.byArticle.has(articleId));
  const ruled = [...rulings.pages.values()].flatMap((page) => page.findings);
  return {
    pageIds: [...new Set([...rulings.pages.keys(), ...merged.pageIds])],
    findings: correctActs([...ruled, ...others], clocks, rulings),
  };
}

function correctActs(
  findings: readonly Finding[],
  clocks: Clocks,
  rulings: LedgerRulings,
): ActsApart['findings'] {
  const filter = { kinds: ['event'], clocks } as const;
  return findings
    .filter(({ entry }) => entry.kind === 'event')
    .flatMap((finding) => correctOne(finding, filter, rulings));
}

/** Of the pages whose days or parties may be others now, and of those that have acts under the keys; of all where `keys` is null. */
export async function findActsApart(
  asTaken: Ledger,
  keys: readonly number[] | null,
  clocks: Clocks,
  reader: RulingsReader,
): Promise<ActsApart | null> {
  const { merges, signs, ofRecords, rulingsOn } = reader;
  if (keys === null) return allActsApart(asTaken, clocks, reader);
  if (merges.byActor.size > 0) return null;
  if (ofRecords.length === 0) return nothing;
  const others = ofRecords.filter((pageId) => !signs.always.has(pageId));
  const listed = await asTaken.pagesListed(keys, others);
  if (listed === null) return null;
  const rulings = await rulingsOn(new Set([...signs.always, ...listed]));
  const findings = [...rulings.pages.values()].flatMap((page) => page.findings);
  return { pageIds: [...rulings.pages.keys()], findings: correctActs(findings, clocks, rulings) };
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
