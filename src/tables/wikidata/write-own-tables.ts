// Writes rows into the user's own tables, beside the rows that are there already.

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compareText } from '../../text/index.ts';
import { personColumns, tenureColumns } from '../actor-cells.ts';
import { readActorTables } from '../actors.ts';
import { folderUrl } from '../own-tables.ts';
import { readTable } from '../tsv.ts';
import type { Comparison } from './types.ts';

const about = {
  persons:
    '# Persons of my own, in the columns of data/actors/persons.tsv; a row replaces that of the same id there.',
  tenures:
    '# Tenures of my own, in the columns of data/actors/tenures.tsv; a row replaces that of the same id there.',
} as const;

/**
 * Writes `persons.tsv` and `tenures.tsv` into the folder and gives their paths. They are read over our tables first: a
 * DemarcheError (`TABLE_FAULT`) says what does not fit, and nothing is written.
 */
export function writeOwnTables(
  folder: URL,
  { persons, added, ended }: Comparison,
  dataFolder: URL,
): readonly string[] {
  const target = fileURLToPath(folder);
  const draft = mkdtempSync(join(tmpdir(), 'demarche-tables-'));
  try {
    if (existsSync(target)) cpSync(target, draft, { recursive: true });
    writeTable(join(draft, 'persons.tsv'), about.persons, personColumns, persons);
    writeTable(join(draft, 'tenures.tsv'), about.tenures, tenureColumns, [...added, ...ended]);
    readActorTables(dataFolder, folderUrl(draft));
    mkdirSync(target, { recursive: true });
    return ['persons.tsv', 'tenures.tsv'].map((name) => moveInto(join(draft, name), join(target, name)));
  } finally {
    rmSync(draft, { recursive: true });
  }
}

/** In one step, so that nobody reads half a table. */
function moveInto(from: string, to: string): string {
  writeFileSync(`${to}.part`, readFileSync(from));
  renameSync(`${to}.part`, to);
  return to;
}

/** The rows of the file with the new ones over them, by id. */
function writeTable<Column extends string>(
  path: string,
  comment: string,
  columns: readonly Column[],
  rows: readonly (Readonly<Record<Column, string>> & { readonly id: string })[],
): void {
  const old = existsSync(path) ? readTable(pathToFileURL(path), columns).map(({ cells }) => cells) : [];
  const lines = [...old, ...rows].map((row) => columns.map((column) => row[column]).join('\t'));
  const byId = new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line]));
  const sorted = [...byId].sort(([a], [b]) => compareText(a, b)).map(([, line]) => line);
  writeFileSync(path, `${[comment, columns.join('\t'), ...sorted].join('\n')}\n`);
}
