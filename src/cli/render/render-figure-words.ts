// What is said of a figure wherever one is shown: the number with what it counts, and on whose word it rests.

import type { FigureLine } from '../../queries/index.ts';
import { renderDays } from './render-days.ts';

/** What stands before a number for each comparator of a figure; nothing for one that is exact. */
const comparatorWords: Readonly<Record<string, string>> = {
  '>': 'more than ',
  '>=': 'at least ',
  '<': 'less than ',
  '<=': 'up to ',
  '~': 'about ',
  up: 'up by ',
  down: 'down by ',
};

const CURRENCY_CODE = /^[A-Z]{3}$/u;
/** A sign or a word beside the digits that is no scale: "$5 million", "650 million euros". */
const NAMES_CURRENCY =
  /\p{Sc}|(?<!\p{L})(?!(?:hundred|thousand|million|billion|trillion|dozen)s?(?!\p{L}))\p{L}{2,}/iu;

/** "more than 300 political prisoners"; money whose number names its currency is not told it again. */
export function figureWords({
  comparator,
  number,
  counts,
  unit,
}: Pick<FigureLine, 'comparator' | 'number' | 'counts' | 'unit'>): string {
  const isNamed = CURRENCY_CODE.test(unit ?? '') && NAMES_CURRENCY.test(number);
  const bounded = `${comparatorWords[comparator] ?? ''}${number}`;
  // Of money is told what it is paid for or who pays, which is no unit of it.
  if (isNamed) return counts === null ? bounded : `${bounded} (${counts})`;
  return `${bounded} ${counts ?? unit ?? ''}`.trim();
}

/** A word that only points at somebody: nobody is named by it alone. */
const POINTING =
  /^(?:i|we|you|he|she|it|they|who|which|that|this|these|those|one|some|others|another|both|all)$/iu;

/** " — on the word of Weber"; "somebody" where the text only points at him; nothing where the article itself says so. */
export function onWordOf(authority: FigureLine['authority']): string {
  if (authority === null) return '';
  return ` — on the word of ${POINTING.test(authority.source) ? 'somebody' : authority.source}`;
}

/** "on 2025-05-05" for one day, "over 2025-05-05 to 2025-05-09" for several, "from 2025-12-18" where no end is told. */
export function renderWindow(window: NonNullable<FigureLine['window']>): string {
  const days = renderDays(window);
  if (window.from === null || window.to === null) return days;
  return `${window.from === window.to ? 'on' : 'over'} ${days}`;
}
