export { extractFlattened, type FlattenedTables } from './extract-flattened.ts';
