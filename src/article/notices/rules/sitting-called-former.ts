// Reads "former President X" while the dating says that X holds the office. Leaves "former President X" alone where the days
// of the article lie outside of X's terms, or are not known.

import { hasSittingHolder } from '../../dating/index.ts';
import type { Notice, NoticeContext } from '../types.ts';

const ruleId = 'sitting-holder-called-former';

/** One notice for each title that the dating read as "no longer in office". */
export function findSittingCalledFormer({ dating, holders }: NoticeContext): readonly Notice[] {
  return dating.clues
    .filter((clue) => clue.ruleId === 'offices' && clue.note === 'no longer in office')
    .filter(({ quote }) => hasSittingHolder(quote, dating.published, holders))
    .map(({ quote, span }) => ({
      ruleId,
      message: `“${quote}” is called former, but holds the office on the days of the article`,
      span,
    }));
}
