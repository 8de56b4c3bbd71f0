export { extractFlattened } from './extract-flattened.ts';
