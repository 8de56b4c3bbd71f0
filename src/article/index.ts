export { type ReadArticleResult, type ReadArticleTables, readArticle } from './read-article.ts';
export type { Extraction, Stamp } from './types.ts';
