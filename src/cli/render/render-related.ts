// What is told beside a preview: other corrections that say the same or were made with it, and what to think over.

import type { MadeCorrection } from '../../corrections/index.ts';
import type { CorrectionPreview, RelatedCorrection } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { shortId } from './short-id.ts';

function relatedWords({ id, action, field, author }: RelatedCorrection): string {
  return `${action}${field === null ? '' : ` of ${field}`} ${shortId(id)} by ${author}`;
}

/** A line for each that still says the same, one for those made with it, then the warnings. */
export function renderRelated(
  { saidAlike, madeTogether }: CorrectionPreview,
  warnings: readonly string[],
  { style }: Terminal,
): string[] {
  const ids = madeTogether.map(({ id }) => shortId(id)).join(' ');
  return [
    ...saidAlike.map((one) => `Another says the same and still stands: ${relatedWords(one)}`),
    ...(madeTogether.length > 0
      ? [`Made with it, and not undone here: ${madeTogether.map(relatedWords).join('; ')} (add ${ids})`]
      : []),
    ...warnings.map((warning) => style('yellow', `! ${warning}`)),
  ];
}

/** How several corrections of one command are undone by one. */
export function renderUndoAll(corrections: readonly MadeCorrection[]): string[] {
  if (corrections.length < 2) return [];
  return [`undo all of them with: demarche undo ${corrections.map(({ id }) => shortId(id)).join(' ')}`];
}
