export { askCompare, type CompareAnswer, type ComparedLine, type SentenceLine } from './compare.ts';
