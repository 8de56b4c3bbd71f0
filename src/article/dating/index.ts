export { dateArticle } from './date-article.ts';
