// A process of its own that takes into a ledger what the pages of a folder were read to beforehand, with the same corrections and the
// second reading: page by page, as reading does, but in a tenth of its time. What `random-kills.test.ts` kills most often.
// Usage: node take-batches.ts BATCHES.json LEDGER. Says what `read-and-correct.ts` says.

import { readFileSync } from 'node:fs';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import type { Entry } from '../../src/record/index.ts';

/** What one transaction takes. */
export interface Batch {
  readonly entries: readonly Entry[];
  readonly location: string | null;
  /** In base 64; null where the batch is of no page, or the page is kept already. */
  readonly bytes: string | null;
}

function pageOf({ entries, bytes }: Batch) {
  const page = entries.find((entry) => entry.kind === 'page');
  if (page?.kind !== 'page' || bytes === null) return undefined;
  return { pageId: page.content.pageId, bytes: Buffer.from(bytes, 'base64') };
}

async function take(ledger: Ledger, batch: Batch): Promise<void> {
  const taking = { recordedAt: new Date().toISOString(), location: batch.location };
  await ledger.append(batch.entries, taking, pageOf(batch));
  const { seq, chainHash } = await ledger.head();
  process.stdout.write(`${seq}:${chainHash}\n`);
}

async function takeAll(batches: readonly Batch[], address: string): Promise<void> {
  process.stdout.write('opening\n');
  const ledger = await openLedger(address, { mode: 'create' });
  for (const batch of batches) await take(ledger, batch);
  await ledger.close();
}

const [file, address] = process.argv.slice(2);
if (file !== undefined && address !== undefined)
  await takeAll(JSON.parse(readFileSync(file, 'utf8')) as readonly Batch[], address);
