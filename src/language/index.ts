export { type LanguageModel, loadLanguageModel } from './model.ts';
export type { Analysis, Name, NameType, Sentence, SentenceStyle, Token } from './types.ts';
