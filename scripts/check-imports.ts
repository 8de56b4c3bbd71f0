// `npm run check:imports`: the import rules over src/.

import { join } from 'node:path';
import { importFaults } from './import-rules.ts';

const faults = importFaults(join(import.meta.dirname, '../src'));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
