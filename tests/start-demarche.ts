// The program from its sources, so that tests never run a stale build, with the heap that the program has.

import { loadLean } from '../bin/load-lean.js';

const { main } = await loadLean(() => import('../src/cli/main.ts'));
process.exitCode = await main(process.argv.slice(2));
