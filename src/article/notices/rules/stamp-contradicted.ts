// Says that the words of an article exclude the day that the page claims: stamped 2025, written in the second year of a war
// that began in 2022. Leaves a stamp alone that nothing in the text speaks for or against.

import type { Notice, NoticeContext } from '../types.ts';

/** At most one notice, of the whole article: the dating holds the words that exclude the stamp. */
export function tellFalseStamp({ dating: { verdict } }: NoticeContext): readonly Notice[] {
  if (verdict !== 'contradicted') return [];
  return [
    { ruleId: 'stamp-contradicted', message: 'the words of the article exclude its stamp', span: null },
  ];
}
