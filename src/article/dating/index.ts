export { hasSittingHolder, type OfficeHolder } from './clues/offices.ts';
export { type DatingOptions, dateArticle, judgeStamp, type StampJudgement } from './date-article.ts';
export { type ClueTables, findClues } from './find-clues.ts';
export { listOfficeHolders, type OfficeTables } from './list-office-holders.ts';
