// What is said beside the number of a figure wherever one is shown: on whose word it rests, and of which days it is.

import type { FigureLine } from '../../queries/index.ts';
import { renderDays } from './render-days.ts';

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

/** "2025-09-11", "2025-09-09 to 2025-09-11", "day unknown, 2013-03-05 to 2026-11-23"; null where nothing is known of its day. */
export function renderFigureDays({ asOf, asOfDays }: Pick<FigureLine, 'asOf' | 'asOfDays'>): string | null {
  if (asOfDays === undefined) return asOf;
  return asOf === null ? `day unknown, ${renderDays(asOfDays)}` : renderDays(asOfDays);
}
