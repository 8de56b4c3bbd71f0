// `npm run check:tables`: reads every table of data/ with its checks; an error names the file and the line, or the office and the
// days of which nobody says who held it.

import { checkTenures, loadTables } from '../src/tables/index.ts';
import { DemarcheError } from '../src/text/index.ts';

try {
  const { actors, folder } = loadTables();
  const faults = checkTenures(actors, folder);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    console.error(
      'Add the tenure to data/actors/tenures.tsv, or declare the gap in data/actors/tenure-gaps.tsv.',
    );
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof DemarcheError)) throw error;
  console.error(`${error.message}\n${error.advice}`);
  process.exitCode = 1;
}
