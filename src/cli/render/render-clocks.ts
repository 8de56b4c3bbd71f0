// The clocks of a question in words, and how much they left out.

import type { AnswerHead } from '../../queries/index.ts';

/** The clocks in words: "on 2025-09-30, as known on 2025-09-12". */
export function renderClocks({ clocks, leftOut }: AnswerHead): string[] {
  const parts = [
    clocks.on === undefined ? '' : `on ${clocks.on}`,
    clocks.known === undefined ? '' : `as known on ${clocks.known}`,
    clocks.recorded === undefined ? '' : `as recorded by ${clocks.recorded}`,
  ].filter((part) => part !== '');
  const count = leftOut.possiblyKnown;
  const left = `${count} more ${count === 1 ? 'line was' : 'lines were'} possibly known by then (--possibly shows them)`;
  return [...(parts.length > 0 ? [parts.join(', ')] : []), ...(count > 0 ? [left] : [])];
}

/** "Only what was told after 2026-01-03 was read; --all reads all."; nothing where all was. */
export function renderToldAfter({ toldAfter }: { readonly toldAfter: string | null }): string[] {
  return toldAfter === null ? [] : [`Only what was told after ${toldAfter} was read; --all reads all.`];
}
