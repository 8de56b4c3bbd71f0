export { extractHtml } from './extract-html.ts';
