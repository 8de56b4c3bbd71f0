// All tables of `data/`, read and checked once and handed on as typed values.

import { type ArticleTables, readArticleTables } from './article.ts';
import { type ClaimTables, readClaimTables } from './claims.ts';
import { type FigureTables, readFigureTables } from './figures.ts';
import { type LanguageTables, readLanguageTables } from './language.ts';

/** The folder of the tables, beside `src/` and `dist/` alike. */
export const dataFolder: URL = new URL('../../data/', import.meta.url);

/** Every table, by the stage that it serves. */
export interface Tables {
  readonly article: ArticleTables;
  readonly claims: ClaimTables;
  readonly figures: FigureTables;
  readonly language: LanguageTables;
  readonly folder: URL;
}

export function loadTables(folder: URL = dataFolder): Tables {
  return {
    article: readArticleTables(folder),
    claims: readClaimTables(folder),
    figures: readFigureTables(folder),
    language: readLanguageTables(folder),
    folder,
  };
}
