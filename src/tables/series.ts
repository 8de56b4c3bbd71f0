// The tables of `data/series/`: which nouns and actions of figures mean the same for a series.

import { listCell, readTable, tableError } from './tsv.ts';

export interface SeriesNoun {
  /** The plainest of its row. */
  readonly name: string;
  /** True where it may stand for anything of its unit. */
  readonly isGeneral: boolean;
  /** The action of a level whose sentence names none; null where there is none. */
  readonly state: string | null;
  /** The plainest name of the wider noun of which it is a kind; null where there is none. */
  readonly of: string | null;
}

export interface SeriesAction {
  readonly name: string;
  /** True where a count of one occasion grows while it is being counted. */
  readonly grows: boolean;
  /** True where the place belongs to what is counted. */
  readonly isPlaced: boolean;
  /** Plainest names of nouns that may be the same under this action. */
  readonly alike: ReadonlySet<string>;
}

export interface SeriesTables {
  readonly nouns: ReadonlyMap<string, SeriesNoun>;
  /** By unit, then by action; of any other unit under "". */
  readonly actions: ReadonlyMap<string, ReadonlyMap<string, SeriesAction>>;
  /** What the subject of a word does by which something goes from one state to another. */
  readonly directions: ReadonlyMap<string, 'giver' | 'taker'>;
}

function textOrNull(cell: string): string | null {
  return cell === '' ? null : cell;
}

function readNouns(file: URL): SeriesTables['nouns'] {
  const byWord = new Map<string, SeriesNoun>();
  const rows = readTable(file, ['nouns', 'general', 'state', 'of']);
  for (const { line, cells } of rows) {
    const words = listCell(cells.nouns);
    const noun = {
      name: words[0] ?? '',
      isGeneral: cells.general === 'yes',
      state: textOrNull(cells.state),
      of: textOrNull(cells.of),
    };
    for (const word of words) {
      if (byWord.has(word)) throw tableError(file, line, `"${word}" stands in two rows`);
      byWord.set(word, noun);
    }
  }
  for (const { line, cells } of rows)
    if (cells.of !== '' && byWord.get(cells.of)?.name !== cells.of)
      throw tableError(file, line, `"${cells.of}" is no plainest noun of a row`);
  return byWord;
}

function readActions(file: URL, nouns: SeriesTables['nouns']): SeriesTables['actions'] {
  const byUnit = new Map<string, Map<string, SeriesAction>>();
  for (const { line, cells } of readTable(file, ['actions', 'grows', 'of', 'placed', 'alike'])) {
    const byWord = byUnit.get(cells.of) ?? new Map<string, SeriesAction>();
    byUnit.set(cells.of, byWord);
    const words = listCell(cells.actions);
    const alike = new Set(listCell(cells.alike));
    const unknown = [...alike].find((noun) => nouns.get(noun)?.name !== noun);
    if (unknown !== undefined) throw tableError(file, line, `"${unknown}" is no plainest noun of a row`);
    for (const word of words) {
      if (byWord.has(word)) throw tableError(file, line, `"${word}" stands in two rows`);
      byWord.set(word, {
        name: words[0] ?? '',
        grows: cells.grows === 'yes',
        isPlaced: cells.placed === 'yes',
        alike,
      });
    }
  }
  return byUnit;
}

function readDirections(file: URL): SeriesTables['directions'] {
  const byWord = new Map<string, 'giver' | 'taker'>();
  for (const { line, cells } of readTable(file, ['words', 'subject'])) {
    const { subject } = cells;
    if (subject !== 'giver' && subject !== 'taker')
      throw tableError(file, line, `"${subject}" is neither giver nor taker`);
    for (const word of listCell(cells.words)) {
      if (byWord.has(word)) throw tableError(file, line, `"${word}" stands in two rows`);
      byWord.set(word, subject);
    }
  }
  return byWord;
}

/** Throws a DemarcheError (`TABLE_FAULT`) where a row has a fault. */
export function readSeriesTables(folder: URL): SeriesTables {
  const nouns = readNouns(new URL('series/nouns.tsv', folder));
  return {
    nouns,
    actions: readActions(new URL('series/actions.tsv', folder), nouns),
    directions: readDirections(new URL('series/directions.tsv', folder)),
  };
}
