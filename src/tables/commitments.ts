// The table of `data/commitments/`: words that tell what becomes of an announced or promised act.

import { listCell, readTable, tableError } from './tsv.ts';

const uses = ['promise', 'announce', 'expect', 'invite', 'break', 'postpone', 'empty'] as const;
export type CommitmentWordUse = (typeof uses)[number];

export interface CommitmentTables {
  readonly words: Readonly<Record<CommitmentWordUse, readonly string[]>>;
}

/** Throws a DemarcheError (`TABLE_FAULT`) where a row has a fault. */
export function readCommitmentTables(folder: URL): CommitmentTables {
  const file = new URL('commitments/words.tsv', folder);
  const words = new Map<string, readonly string[]>();
  for (const { line, cells } of readTable(file, ['says', 'words'])) {
    if (!uses.some((use) => use === cells.says))
      throw tableError(file, line, `"${cells.says}" is not one of ${uses.join(', ')}`);
    words.set(cells.says, listCell(cells.words));
  }
  const entries = uses.map((use) => [use, words.get(use) ?? []] as const);
  return { words: Object.fromEntries(entries) as Record<CommitmentWordUse, readonly string[]> };
}
