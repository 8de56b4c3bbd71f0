// The trained weights of `models/`, read once.

/** Opaque to all but this folder. */
export interface LanguageModel {
  readonly folder: URL;
}

const modelFolder: URL = new URL('../../models/', import.meta.url);

export function loadLanguageModel(folder: URL = modelFolder): LanguageModel {
  return { folder };
}
