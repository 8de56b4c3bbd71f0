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
  'forecaster',
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

const outcomeUses = [
  'keep',
  'miss',
  'break',
  'move',
  'still',
  'not',
  'none',
  'fails',
  'shut',
  'cancel',
  'happen',
  'occasion',
  'ahead',
  'wish',
  'part',
  'pledge',
  'vow',
  'number',
  'ordinal',
  'gets',
] as const;
export type OutcomeWordUse = (typeof outcomeUses)[number];

/** Verbs of a report that tell that a promised deed is done. */
export interface DeedSigns {
  readonly deed: readonly string[];
  readonly signs: readonly string[];
  /** True where the first of many shows that all is done. */
  readonly isWhole: boolean;
}

/** What is told to go on where a promised deed is not done. */
export interface ContraryWords {
  readonly deed: readonly string[];
  readonly lasts: readonly string[];
}

export interface CommitmentTables {
  readonly outcomes: Readonly<Record<OutcomeWordUse, readonly string[]>>;
  readonly signs: readonly DeedSigns[];
  readonly contrary: readonly ContraryWords[];
  readonly words: Readonly<Record<CommitmentWordUse, readonly string[]>>;
  readonly alike: readonly AlikeWords[];
}

function readWords<Use extends string>(
  file: URL,
  known: readonly Use[],
): Readonly<Record<Use, readonly string[]>> {
  const words = new Map<string, readonly string[]>();
  for (const { line, cells } of readTable(file, ['says', 'words'])) {
    if (!known.some((use) => use === cells.says))
      throw tableError(file, line, `"${cells.says}" is not one of ${known.join(', ')}`);
    words.set(cells.says, listCell(cells.words));
  }
  const entries = known.map((use) => [use, words.get(use) ?? []] as const);
  return Object.fromEntries(entries) as Record<Use, readonly string[]>;
}

function readSigns(file: URL): readonly DeedSigns[] {
  return readTable(file, ['deed', 'signs', 'whole']).map(({ line, cells }) => {
    if (cells.whole !== 'no' && cells.whole !== 'yes')
      throw tableError(file, line, `"${cells.whole}" is neither yes nor no`);
    return { deed: listCell(cells.deed), signs: listCell(cells.signs), isWhole: cells.whole === 'yes' };
  });
}

function readContrary(file: URL): readonly ContraryWords[] {
  return readTable(file, ['deed', 'lasts']).map(({ cells }) => ({
    deed: listCell(cells.deed),
    lasts: listCell(cells.lasts),
  }));
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
    words: readWords(new URL('commitments/words.tsv', folder), uses),
    outcomes: readWords(new URL('commitments/outcomes.tsv', folder), outcomeUses),
    signs: readSigns(new URL('commitments/signs.tsv', folder)),
    contrary: readContrary(new URL('commitments/contrary.tsv', folder)),
    alike: readAlike(new URL('commitments/alike.tsv', folder)),
  };
}
