// The tables of `data/commitments/`: words that tell what becomes of an announced or promised act, and which acts are alike.

import { listCell, readTable, tableError } from './tsv.ts';

const uses = [
  'promise',
  'announce',
  'expect',
  'invite',
  'break',
  'postpone',
  'empty',
  'vague',
  'speaker',
  'promised',
] as const;
export type CommitmentWordUse = (typeof uses)[number];

const kinds = ['meeting', 'call', 'deed'] as const;
export type AlikeKind = (typeof kinds)[number];

/** Words of acts by which one promise can be kept. */
export interface AlikeWords {
  readonly kind: AlikeKind;
  readonly words: readonly string[];
}

export interface CommitmentTables {
  readonly words: Readonly<Record<CommitmentWordUse, readonly string[]>>;
  readonly alike: readonly AlikeWords[];
}

function readWords(file: URL): CommitmentTables['words'] {
  const words = new Map<string, readonly string[]>();
  for (const { line, cells } of readTable(file, ['says', 'words'])) {
    if (!uses.some((use) => use === cells.says))
      throw tableError(file, line, `"${cells.says}" is not one of ${uses.join(', ')}`);
    words.set(cells.says, listCell(cells.words));
  }
  const entries = uses.map((use) => [use, words.get(use) ?? []] as const);
  return Object.fromEntries(entries) as Record<CommitmentWordUse, readonly string[]>;
}

function readAlike(file: URL): readonly AlikeWords[] {
  return readTable(file, ['kind', 'words']).map(({ line, cells }) => {
    const kind = kinds.find((known) => known === cells.kind);
    if (kind === undefined) throw tableError(file, line, `"${cells.kind}" is not one of ${kinds.join(', ')}`);
    return { kind, words: listCell(cells.words) };
  });
}

/** Throws a DemarcheError (`TABLE_FAULT`) where a row has a fault. */
export function readCommitmentTables(folder: URL): CommitmentTables {
  return {
    words: readWords(new URL('commitments/words.tsv', folder)),
    alike: readAlike(new URL('commitments/alike.tsv', folder)),
  };
}
