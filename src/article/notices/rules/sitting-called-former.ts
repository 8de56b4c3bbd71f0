// Reads "former President X" while the dating says that X holds the office. Leaves "former President X" alone where the days
// of the article lie outside of X's terms, or are not known.

import { hasSittingHolder } from '../../dating/index.ts';
import type { Notice, NoticeContext } from '../types.ts';

const ruleId = 'sitting-holder-called-former';

/** At most one notice, at the first title that the dating read as "no longer in office". */
export function findSittingCalledFormer({ dating, holders }: NoticeContext): readonly Notice[] {
  const clue = dating.clues.find((each) => each.ruleId === 'offices' && each.note === 'no longer in office');
  if (clue === undefined || !hasSittingHolder(clue.quote, dating.published, holders)) return [];
  const message = `“${clue.quote}” is called former, but holds the office on the days of the article`;
  return [{ ruleId, message, span: clue.span }];
}
