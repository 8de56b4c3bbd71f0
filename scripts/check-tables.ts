// `npm run check:tables`: reads every table of data/ with its checks; the error names the file and the line.

import { loadTables } from '../src/tables/index.ts';
import { DemarcheError } from '../src/text/index.ts';

try {
  loadTables();
} catch (error) {
  if (!(error instanceof DemarcheError)) throw error;
  console.error(`${error.message}\n${error.advice}`);
  process.exitCode = 1;
}
