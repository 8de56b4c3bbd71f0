// What people say of two records, as stories, happenings and copies heed it.

import type { LinkRelation, LinkRuling } from '../../corrections/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { noRuledLinks, type RuledLinks } from '../../stories/index.ts';
import type { CorrectedLedger } from './types.ts';

function isCorrected(ledger: Ledger): ledger is CorrectedLedger {
  return 'linksOf' in ledger;
}

/** What people say of two records of this relation, in the order of making; nothing of a ledger that is looked at as it was taken. */
export async function linkRulings(ledger: Ledger, relation: LinkRelation): Promise<readonly LinkRuling[]> {
  if (!isCorrected(ledger)) return [];
  return (await ledger.linksOf(relation)).rulings.filter((ruling) => ruling.relation === relation);
}

/** The same as pairs of entry ids that are said to be one, or not. */
export async function ruledLinks(ledger: Ledger, relation: LinkRelation): Promise<RuledLinks> {
  const rulings = await linkRulings(ledger, relation);
  if (rulings.length === 0) return noRuledLinks;
  const pairs = (isOne: boolean) =>
    rulings.filter((ruling) => ruling.isOne === isOne).map(({ pair }) => pair);
  return { together: pairs(true), apart: pairs(false) };
}
