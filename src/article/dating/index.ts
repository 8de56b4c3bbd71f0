export { hasSittingHolder } from './clues/offices.ts';
export { dateArticle } from './date-article.ts';
export { type ClueTables, findClues } from './find-clues.ts';
export { type DatingOptions, judgeStamp, type StampJudgement } from './judge-stamp.ts';
export { listOfficeHolders, type OfficeTables } from './list-office-holders.ts';
