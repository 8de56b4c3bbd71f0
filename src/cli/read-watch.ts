// A command that reads pages, seen from outside: what became of each page, how large the ledger is, and whether it answers.

import type { Ledger } from '../ledger/index.ts';
import type { PageOutcome } from '../run/index.ts';
import type { Log, Metrics } from '../telemetry/index.ts';
import { type MetricsOptions, openWatch, type Watched } from './watch-options.ts';

export interface ReadWatch extends Watched {
  /** For `RunOptions`. */
  readonly onOutcome: (outcome: PageOutcome, location: string) => void;
}

async function whatHinders(ledger: Ledger): Promise<readonly string[]> {
  const isThere = await ledger.head().then(
    () => true,
    () => false,
  );
  return isThere ? [] : [`${ledger.name} does not answer`];
}

function countPages(metrics: Metrics, log: Log | null): ReadWatch['onOutcome'] {
  const pages = metrics.counter('demarche_pages_total', 'Pages done, by outcome.');
  return (outcome, location) => {
    pages.add(1, { outcome });
    if (outcome === 'unreadable') log?.say('warn', 'page unreadable', { location });
  };
}

/** Pages that cannot be read are told of where the lines are for machines: people have them in the summary. Throws PORT_UNUSABLE. */
export async function openReadWatch(
  options: MetricsOptions & { readonly log: string },
  log: Log,
  ledger: Ledger,
): Promise<ReadWatch> {
  const watched = await openWatch(options, log, () => whatHinders(ledger));
  const { metrics } = watched;
  metrics.gauge('demarche_ledger_entries', 'Entries of the ledger.', async () => (await ledger.head()).seq);
  return { ...watched, onOutcome: countPages(metrics, options.log === 'json' ? log : null) };
}
