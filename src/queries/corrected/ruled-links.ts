// What people say of two records, as stories, happenings and copies heed it.

import type { LinkRelation } from '../../corrections/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { noRuledLinks, type RuledLinks } from '../../stories/index.ts';
import type { CorrectedLedger } from './types.ts';

function isCorrected(ledger: Ledger): ledger is CorrectedLedger {
  return 'linksOf' in ledger;
}

/** Pairs of entry ids that are said to be one, or not; none of a ledger that is looked at as it was taken. */
export async function ruledLinks(ledger: Ledger, relation: LinkRelation): Promise<RuledLinks> {
  if (!isCorrected(ledger)) return noRuledLinks;
  const { rulings } = await ledger.linksOf(relation);
  const pairs = (isOne: boolean) =>
    rulings
      .filter((ruling) => ruling.relation === relation && ruling.isOne === isOne)
      .map(({ pair }) => pair);
  return { together: pairs(true), apart: pairs(false) };
}
