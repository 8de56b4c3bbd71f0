// Which lines of an answer are new, gone or say something else than before. A page that was read again may give the same line under
// another id: what a line says is compared, not which entry it is.

import type { Line } from './types.ts';

export interface ChangedLine<L> {
  readonly before: L;
  readonly after: L;
}

export interface ChangedLines<L> {
  readonly added: readonly L[];
  readonly gone: readonly L[];
  /** The same record, or the same words of the same page, with something else made of them. */
  readonly changed: readonly ChangedLine<L>[];
}

/** Ids, places and times of taking: what a line says is in the rest. */
const unsaid: ReadonlySet<string> = new Set([
  'id',
  'articleId',
  'span',
  'recordedAt',
  'onlyPossiblyKnown',
  'actAt',
  'alsoIn',
  'completed',
  'corrections',
  'relations',
]);

/** What a line says, as text: alike for two readings of a page that say the same. */
export function sayingOf(line: object): string {
  return JSON.stringify(line, (key, value) => {
    if (key === 'article') return (value as Line['article']).pageId;
    return unsaid.has(key) ? undefined : value;
  });
}

/** The lines of one answer without those that the other has, too; each of several alike counts. */
function without<L extends Line>(lines: readonly L[], others: readonly L[]): readonly L[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(sayingOf(other), (counts.get(sayingOf(other)) ?? 0) + 1);
  return lines.filter((line) => {
    const saying = sayingOf(line);
    const left = counts.get(saying) ?? 0;
    counts.set(saying, left - 1);
    return left <= 0;
  });
}

function wordsOf({ article, quote }: Line): string {
  return `${article.pageId} ${quote}`;
}

/** `before` and `after` are all lines of the two answers. */
export function changedLines<L extends Line>(before: readonly L[], after: readonly L[]): ChangedLines<L> {
  const [lost, fresh] = [without(before, after), without(after, before)];
  const open = new Set(lost);
  const changed = fresh.flatMap((line): ChangedLine<L>[] => {
    const was =
      [...open].find(({ id }) => id === line.id) ?? [...open].find((one) => wordsOf(one) === wordsOf(line));
    if (was === undefined) return [];
    open.delete(was);
    return [{ before: was, after: line }];
  });
  const isChanged = new Set(changed.map((change) => change.after));
  return { added: fresh.filter((line) => !isChanged.has(line)), gone: [...open], changed };
}
