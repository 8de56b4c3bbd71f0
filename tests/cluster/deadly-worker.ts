// A worker that a page ends: whatever lies under a name with "deadly" in it kills the process that begins to read it, as a fault of the
// machine or the system would.

import { openQueue, workOnQueue } from '../../src/cluster/index.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { makeEntry } from '../../src/record/index.ts';

const [stream = '', address = ''] = process.argv.slice(2);
const queue = await openQueue(stream);
const ledger = await openLedger(address, { mode: 'create' });
await workOnQueue(queue, ledger, {
  now: () => new Date().toISOString(),
  version: 'test',
  read: async ({ pageId, location }) => {
    if (location.includes('deadly')) process.kill(process.pid, 'SIGKILL');
    return [makeEntry('problem', { pageId, code: 'NO_ARTICLE', message: location })];
  },
  lanes: 2,
  untilEmpty: true,
  signal: new AbortController().signal,
});
await ledger.close();
await queue.close();
