// `demarche read` as a process that tells its parent once a second how much memory it takes.

import { loadLean } from '../../bin/load-lean.js';

const { main } = await loadLean(() => import('../../src/cli/main.ts'));
const everyMs = 1000;
const telling = setInterval(() => process.send?.(process.memoryUsage.rss()), everyMs);
process.exitCode = await main(['read', ...process.argv.slice(2)]);
clearInterval(telling);
process.send?.(process.memoryUsage.rss());
process.disconnect?.();
