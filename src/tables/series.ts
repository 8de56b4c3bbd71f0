// The tables of `data/series/`: which nouns and actions of figures mean the same for a series.

import { listCell, readTable, tableError } from './tsv.ts';

export interface SeriesNoun {
  /** The plainest of its row. */
  readonly name: string;
  /** True where it may stand for anything of its unit. */
  readonly isGeneral: boolean;
  /** The action of a level whose sentence names none; null where there is none. */
  readonly state: string | null;
}

export interface SeriesAction {
  readonly name: string;
  /** True where a count of one occasion grows while it is being counted. */
  readonly grows: boolean;
}

export interface SeriesTables {
  readonly nouns: ReadonlyMap<string, SeriesNoun>;
  /** By unit, then by action; of any other unit under "". */
  readonly actions: ReadonlyMap<string, ReadonlyMap<string, SeriesAction>>;
}

function readNouns(file: URL): ReadonlyMap<string, SeriesNoun> {
  const byWord = new Map<string, SeriesNoun>();
  for (const { line, cells } of readTable(file, ['nouns', 'general', 'state'])) {
    const words = listCell(cells.nouns);
    const noun = {
      name: words[0] ?? '',
      isGeneral: cells.general === 'yes',
      state: cells.state === '' ? null : cells.state,
    };
    for (const word of words) {
      if (byWord.has(word)) throw tableError(file, line, `"${word}" stands in two rows`);
      byWord.set(word, noun);
    }
  }
  return byWord;
}

function readActions(file: URL): SeriesTables['actions'] {
  const byUnit = new Map<string, Map<string, SeriesAction>>();
  for (const { line, cells } of readTable(file, ['actions', 'grows', 'of'])) {
    const byWord = byUnit.get(cells.of) ?? new Map<string, SeriesAction>();
    byUnit.set(cells.of, byWord);
    const words = listCell(cells.actions);
    for (const word of words) {
      if (byWord.has(word)) throw tableError(file, line, `"${word}" stands in two rows`);
      byWord.set(word, { name: words[0] ?? '', grows: cells.grows === 'yes' });
    }
  }
  return byUnit;
}

/** Throws a DemarcheError (`TABLE_FAULT`) where a row has a fault. */
export function readSeriesTables(folder: URL): SeriesTables {
  return {
    nouns: readNouns(new URL('series/nouns.tsv', folder)),
    actions: readActions(new URL('series/actions.tsv', folder)),
  };
}
