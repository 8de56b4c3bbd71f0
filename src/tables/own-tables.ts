// The user's own tables, which stand beside those of the project: `persons.tsv` and `tenures.tsv` in the folder that
// DEMARCHE_TABLES names. A row there replaces ours of the same id; all other rows of ours stay.

import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compareText, DemarcheError } from '../text/index.ts';

/** The tables that a user can add to. */
const names: readonly string[] = ['persons', 'tenures'];

/** The folder that DEMARCHE_TABLES names; null where it names none. Throws a DemarcheError where no folder is there. */
export function ownTablesFolder(environment: NodeJS.ProcessEnv = process.env): URL | null {
  const { DEMARCHE_TABLES: folder } = environment;
  if (folder === undefined || folder === '') return null;
  if (!existsSync(folder))
    throw new DemarcheError(
      'TABLES_NOT_FOUND',
      `DEMARCHE_TABLES names ${folder}, which is not there`,
      'Name a folder that `demarche tables import` has written, or none.',
    );
  return folderUrl(folder);
}

/** A folder as a URL to which names of files can be added. */
export function folderUrl(folder: string): URL {
  return pathToFileURL(`${folder.replace(/\/+$/u, '')}/`);
}

/** The table of that name in the folder, if there is one. */
export function ownFiles(folder: URL | null, name: string): readonly URL[] {
  const file = folder === null ? null : new URL(`${name}.tsv`, folder);
  return file !== null && existsSync(file) ? [file] : [];
}

/** All tables of the user's own that are there. */
export function ownTableFiles(): readonly URL[] {
  return names.flatMap((name) => ownFiles(ownTablesFolder(), name));
}

/** The rows of all maps, in the order of their ids; the last one of an id stands. */
export function overlayRows<Row>(maps: readonly ReadonlyMap<string, Row>[]): ReadonlyMap<string, Row> {
  const [only] = maps;
  if (maps.length === 1 && only !== undefined) return only;
  const rows = new Map(maps.flatMap((map) => [...map]));
  return new Map([...rows].sort(([a], [b]) => compareText(a, b)));
}
