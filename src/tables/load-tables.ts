// All tables of `data/`, read and checked once and handed on as typed values.

/** The folder of the tables, beside `src/` and `dist/` alike. */
export const dataFolder: URL = new URL('../../data/', import.meta.url);

/** Every table, by the stage that it serves. */
export interface Tables {
  readonly folder: URL;
}

export function loadTables(folder: URL = dataFolder): Tables {
  return { folder };
}
