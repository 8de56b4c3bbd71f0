// The trained weights of `models/` and the word lists of `data/language`, read once.

import { type LanguageTables, readLanguageTables } from '../tables/index.ts';
import { type EnglishModel, readEnglishModel } from './english/english-model.ts';

/** Opaque to all but this folder. */
export interface LanguageModel {
  readonly folder: URL;
  readonly english: EnglishModel;
}

const modelFolder: URL = new URL('../../models/', import.meta.url);
const tableFolder: URL = new URL('../../data/', import.meta.url);

/**
 * Reads all models; throws a DemarcheError (`MODEL_NOT_FOUND`, `MODEL_BROKEN`) that names the file at fault. Who has read
 * the tables already gives their part on.
 */
export function loadLanguageModel(
  folder: URL = modelFolder,
  tables: LanguageTables = readLanguageTables(tableFolder),
): LanguageModel {
  return { folder, english: readEnglishModel(new URL('english/', folder), tables) };
}
