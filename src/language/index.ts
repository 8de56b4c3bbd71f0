export { type AnalysableArticle, analyse } from './analyse.ts';
export { writtenWords } from './english/written-words.ts';
export type { TextBlock } from './find-paragraphs.ts';
export { type LanguageModel, loadLanguageModel } from './model.ts';
export type { Analysis, Name, NameType, Sentence, SentenceStyle, Token } from './types.ts';
