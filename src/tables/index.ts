export { loadTables, type Tables } from './load-tables.ts';
export { listCell, readTable, type TableRow, tableError } from './tsv.ts';
