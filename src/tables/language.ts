// The English word lists of `data/language/`, which say how a text is cut into words.

import { organisationColumns, personColumns, placeColumns } from './actor-cells.ts';
import { knownCell } from './known-cell.ts';
import { listCell, readTable, tableError } from './tsv.ts';

const abbreviationUses = ['always', 'before-number', 'before-capital', 'before-small'] as const;

/** Where a written full stop belongs to the word before it. */
export type AbbreviationUse = (typeof abbreviationUses)[number];

const nameHints = [
  'country',
  'place',
  'people',
  'organisation',
  'person',
  'given',
  'title',
  'placeWord',
  'organisationWord',
] as const;

/** What a phrase tells about a name that it is, begins or stands in. */
export type NameHint = (typeof nameHints)[number];

/** Verbs that we know, and the forms that spelling does not lead back to them. */
export interface VerbForms {
  readonly lemmas: ReadonlySet<string>;
  /** Lemma by past tense or participle. */
  readonly irregular: ReadonlyMap<string, string>;
}

/** Word lists of English. Keys are in lower case, but for abbreviations that are only one when capitalised. */
export interface LanguageTables {
  readonly abbreviations: ReadonlyMap<string, AbbreviationUse>;
  /** Parts of a word such as `cannot`, by the word in lower case. */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  readonly prefixes: ReadonlySet<string>;
  readonly verbs: VerbForms;
  /** Kinds of a phrase, by the phrase in lower case. */
  readonly nameHints: ReadonlyMap<string, readonly NameHint[]>;
  /** The first words of these phrases, with and without what a hyphen joins to them. */
  readonly hintStarts: ReadonlySet<string>;
}

/** Reads the tables of English; throws a DemarcheError that names file and line where one is at fault. */
export function readLanguageTables(folder: URL): LanguageTables {
  const nameHints = joinHints([
    ...readNameHints(folder),
    ...readPlaceHints(folder),
    ...readOrganisationHints(folder),
    ...readPersonHints(folder),
  ]);
  return {
    abbreviations: readAbbreviations(new URL('language/english-abbreviations.tsv', folder)),
    contractions: readContractions(new URL('language/english-contractions.tsv', folder)),
    prefixes: new Set(
      readTable(new URL('language/english-prefixes.tsv', folder), ['prefix']).map((row) => row.cells.prefix),
    ),
    verbs: readVerbForms(folder),
    nameHints,
    hintStarts: firstWords(nameHints.keys()),
  };
}

/** The verbs alone, for those who need no other list. */
export function readVerbForms(folder: URL): VerbForms {
  return readVerbs(new URL('language/english-verbs.tsv', folder));
}

function readVerbs(file: URL): VerbForms {
  const rows = readTable(file, ['lemma', 'past', 'participle']);
  const lemmas = new Set(rows.map(({ cells }) => cells.lemma));
  if (lemmas.size < rows.length) throw tableError(file, 1, 'a verb has two rows');
  const irregular = rows.flatMap(({ cells }) =>
    [cells.past, cells.participle].filter((form) => form !== '').map((form) => [form, cells.lemma] as const),
  );
  return { lemmas, irregular: new Map(irregular) };
}

function readAbbreviations(file: URL): ReadonlyMap<string, AbbreviationUse> {
  const abbreviations = new Map<string, AbbreviationUse>();
  for (const { line, cells } of readTable(file, ['word', 'when']))
    abbreviations.set(cells.word, knownCell(abbreviationUses, cells.when, file, line));
  return abbreviations;
}

function readContractions(file: URL): ReadonlyMap<string, readonly string[]> {
  const contractions = new Map<string, readonly string[]>();
  for (const { line, cells } of readTable(file, ['word', 'parts'])) {
    const parts = listCell(cells.parts);
    if (parts.join('') !== cells.word) throw tableError(file, line, 'the parts do not spell the word');
    contractions.set(cells.word, parts);
  }
  return contractions;
}

type HintRow = readonly [phrase: string, kind: NameHint];

function readNameHints(folder: URL): readonly HintRow[] {
  const file = new URL('language/english-name-hints.tsv', folder);
  return readTable(file, ['phrase', 'kind']).map(({ line, cells }) => [
    cells.phrase,
    knownCell(nameHints, cells.kind, file, line),
  ]);
}

function readPlaceHints(folder: URL): readonly HintRow[] {
  return readTable(new URL('actors/places.tsv', folder), placeColumns).flatMap(({ cells }) =>
    [cells.name, ...listCell(cells.aliases)].map(
      (name): HintRow => [name, cells.kind === 'country' ? 'country' : 'place'],
    ),
  );
}

function readOrganisationHints(folder: URL): readonly HintRow[] {
  return readTable(new URL('actors/organisations.tsv', folder), organisationColumns).flatMap(({ cells }) =>
    [cells.name, ...listCell(cells.aliases)].map((name): HintRow => [name, 'organisation']),
  );
}

function readPersonHints(folder: URL): readonly HintRow[] {
  return readTable(new URL('actors/persons.tsv', folder), personColumns).flatMap(({ cells }) =>
    [cells.name, ...listCell(cells.aliases), ...listCell(cells.short)].map(
      (name): HintRow => [name, 'person'],
    ),
  );
}

function joinHints(rows: readonly HintRow[]): ReadonlyMap<string, readonly NameHint[]> {
  const hints = new Map<string, readonly NameHint[]>();
  for (const [name, kind] of rows) {
    const phrase = name.toLowerCase();
    const known = hints.get(phrase) ?? [];
    if (!known.includes(kind)) hints.set(phrase, [...known, kind]);
  }
  return hints;
}

function firstWords(phrases: Iterable<string>): ReadonlySet<string> {
  return new Set(
    [...phrases].flatMap((phrase) => [phrase.split(' ', 1)[0] ?? '', phrase.split(/[ -]/u, 1)[0] ?? '']),
  );
}
