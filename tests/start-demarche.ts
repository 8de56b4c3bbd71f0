// The program from its sources, so that tests never run a stale build.

import { main } from '../src/cli/main.ts';

process.exitCode = await main(process.argv.slice(2));
