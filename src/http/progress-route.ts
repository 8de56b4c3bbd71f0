// How far the ledger is, as it grows: server-sent events for whoever watches a running read.

import { streamSSE } from 'hono/streaming';
import type { Route } from './make-app.ts';
import { apiRoot } from './query-routes.ts';

/** Between two looks at the ledger, in milliseconds. */
const lookEveryMs = 1000;

/** An event `head` with `{seq, chainHash, records}` at once and whenever another entry was taken, by this program or another. */
export const progressRoute: Route = {
  method: 'GET',
  path: `${apiRoot}/progress`,
  least: 'reader',
  handle: async (context, _, { ledger, stopping }) =>
    streamSSE(context, async (stream) => {
      let told = '';
      stopping.addEventListener('abort', () => void stream.close(), { once: true });
      while (!stream.aborted && !stopping.aborted) {
        const head = await ledger.head();
        if (head.chainHash !== told) {
          const data = JSON.stringify({ ...head, records: await ledger.countByKind({}) });
          await stream.writeSSE({ event: 'head', data });
          told = head.chainHash;
        }
        await stream.sleep(lookEveryMs);
      }
    }),
};
