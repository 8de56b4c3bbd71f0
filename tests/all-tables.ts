// Every table, read once for all tests that share a process.

import { loadTables } from '../src/tables/index.ts';

export const allTables = loadTables();
