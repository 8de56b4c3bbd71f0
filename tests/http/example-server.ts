// Real servers on free ports over one real ledger of some example pages: made once for a test file.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askBeside } from '../../src/cli/ask-beside.ts';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { type Beside, type RunningServer, type ServeOptions, startServer } from '../../src/http/index.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadReader } from '../../src/pipeline.ts';
import { readIntoLedger } from '../../src/run/index.ts';
import { root } from '../run-demarche.ts';

/** A copy of a text, and figures that differ. */
const pages = ['minsk-letter.html', 'harbour-wire.txt.gz', 'counting-prisoners.txt'];

export interface Example {
  readonly ledger: Ledger;
  readonly ledgerPath: string;
  readonly usersFile: string;
  /** For this machine alone. */
  readonly server: RunningServer;
  /** For a team. */
  readonly teamServer: RunningServer;
  readonly faults: readonly unknown[];
  readonly beside: Beside;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly stop: () => Promise<void>;
}

async function makeLedger(path: string): Promise<Ledger> {
  const ledger = await openLedger(path, { mode: 'create', keys: keyMaker() });
  const paths = pages.map((name) => join(root, 'examples/pages', name));
  await readIntoLedger(paths, ledger, loadReader(), { now: () => new Date().toISOString() });
  return ledger;
}

export async function startExample(): Promise<Example> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-http-'));
  const [ledgerPath, usersFile] = [join(folder, 'ledger.db'), join(folder, 'users.json')];
  const ledger = await makeLedger(ledgerPath);
  const faults: unknown[] = [];
  const beside = askBeside(ledgerPath);
  const serve = (listen: string, more: Partial<ServeOptions> = {}): Promise<RunningServer> =>
    startServer({
      ...{ ledger, listen, usersFile, port: 0, appFolder: join(folder, 'app') },
      now: () => new Date(),
      onFault: (fault) => faults.push(fault),
      ...more,
    });
  // The one as `demarche serve` starts it, the other without a thread beside.
  const [server, teamServer] = [await serve('127.0.0.1', { beside }), await serve('0.0.0.0')];
  return {
    ...{ ledger, ledgerPath, usersFile, server, teamServer, faults, beside },
    get: (path, headers = {}) => fetch(`${server.address}${path}`, { headers }),
    stop: async () => {
      await Promise.all([server.stop(), teamServer.stop()]);
      await beside.close();
      await ledger.close();
      rmSync(folder, { recursive: true });
    },
  };
}
