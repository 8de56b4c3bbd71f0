// The tables of `data/standing/`: kinds of states that last between actors, and the words that move them.

import { listCell, readTable, tableError } from './tsv.ts';

export type StateParties = 'directed' | 'mutual' | 'sent';

/** A kind of state of affairs: sanctions, an embassy, a closed border. */
export interface StateKind {
  readonly kind: string;
  readonly title: string;
  readonly parties: StateParties;
  /** States that stand until something ends them. */
  readonly lasting: readonly string[];
  readonly over: readonly string[];
  readonly nouns: readonly string[];
  readonly weakNouns: readonly string[];
  /** Words beside which the nouns mean another thing. */
  readonly unless: readonly string[];
  /** The state that it is in where a sentence only names it and its end; null where naming it tells nothing. */
  readonly stands: string | null;
}

/** Words that move a state of a kind, put its end off, or say that it goes on. */
export interface StateMoveRow {
  readonly kind: string;
  readonly words: readonly string[];
  /** The row holds only beside one of these; empty: beside any noun of the kind. */
  readonly nouns: readonly string[];
  /** PLOVER types, with or without a mode ("COERCE/arrest"); empty: any. */
  readonly types: readonly string[];
  /** States that it leads from; `*` any, `-` none known. */
  readonly from: readonly string[];
  readonly to: string;
  readonly does: 'move' | 'extend' | 'affirm';
}

export interface StandingTables {
  /** In the order of the table: specific kinds first. */
  readonly kinds: readonly StateKind[];
  readonly moves: readonly StateMoveRow[];
  /** Verbs behind which another tells the move: "decided to close". */
  readonly leads: readonly string[];
  /** What is traded: a ban on it is a trade restriction. */
  readonly goods: readonly Goods[];
}

export interface Goods {
  readonly word: string;
  /** Many: others of the table may be among them, as pork is meat. */
  readonly names: 'one' | 'many';
}

const kindColumns = [
  'kind',
  'title',
  'parties',
  'lasting',
  'over',
  'nouns',
  'weak',
  'unless',
  'stands',
] as const;
const moveColumns = ['kind', 'words', 'nouns', 'type', 'from', 'to', 'does'] as const;

function oneOf<T extends string>(cell: string, allowed: readonly T[]): T | null {
  return allowed.find((value) => value === cell) ?? null;
}

function readKinds(file: URL): StateKind[] {
  return readTable(file, kindColumns).map(({ line, cells }) => {
    const parties = oneOf(cells.parties, ['directed', 'mutual', 'sent'] as const);
    if (parties === null) throw tableError(file, line, `"${cells.parties}" is not directed, mutual or sent`);
    const lasting = listCell(cells.lasting);
    if (cells.stands !== '' && !lasting.includes(cells.stands))
      throw tableError(file, line, `"${cells.stands}" is no state of ${cells.kind} that lasts`);
    return {
      kind: cells.kind,
      title: cells.title,
      parties,
      lasting,
      over: listCell(cells.over),
      nouns: listCell(cells.nouns),
      weakNouns: listCell(cells.weak),
      unless: listCell(cells.unless),
      stands: cells.stands || null,
    };
  });
}

function readMoves(file: URL, kinds: readonly StateKind[]): StateMoveRow[] {
  return readTable(file, moveColumns).map(({ line, cells }) => {
    const kind = kinds.find((each) => each.kind === cells.kind);
    if (kind === undefined) throw tableError(file, line, `"${cells.kind}" is not in kinds.tsv`);
    const states = [...kind.lasting, ...kind.over];
    const unknown = [
      cells.to,
      ...listCell(cells.from).filter((state) => state !== '*' && state !== '-'),
    ].find((state) => !states.includes(state));
    if (unknown !== undefined) throw tableError(file, line, `"${unknown}" is no state of ${kind.kind}`);
    const does = oneOf(cells.does, ['move', 'extend', 'affirm'] as const);
    if (does === null) throw tableError(file, line, `"${cells.does}" is not move, extend or affirm`);
    return {
      kind: kind.kind,
      words: listCell(cells.words),
      nouns: listCell(cells.nouns),
      types: listCell(cells.type),
      from: listCell(cells.from),
      to: cells.to,
      does,
    };
  });
}

function readGoods(file: URL): readonly Goods[] {
  return readTable(file, ['word', 'names']).map(({ cells: { word, names: told }, line }) => {
    const names = oneOf(told, ['one', 'many'] as const);
    if (names === null) throw tableError(file, line, `"${told}" is not one or many`);
    return { word, names };
  });
}

/** Throws a DemarcheError (`TABLE_FAULT`) where a row has a fault. */
export function readStandingTables(folder: URL): StandingTables {
  const kinds = readKinds(new URL('standing/kinds.tsv', folder));
  return {
    kinds,
    moves: readMoves(new URL('standing/moves.tsv', folder), kinds),
    leads: readTable(new URL('standing/leads.tsv', folder), ['word']).map(({ cells }) => cells.word),
    goods: readGoods(new URL('standing/goods.tsv', folder)),
  };
}
