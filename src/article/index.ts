export { judgeStamp, listOfficeHolders, type StampJudgement } from './dating/index.ts';
export { type ReadArticleResult, type ReadArticleTables, readArticle } from './read-article.ts';
export type { Extraction, Stamp } from './types.ts';
