// A process of its own that reads the pages of a folder into a ledger and corrects a record of each: what `kill.test.ts` kills.
// Usage: node read-and-correct.ts FOLDER LEDGER. Says `ready` once it begins to write.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isQuoted, nameRecord } from '../../src/corrections/index.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadReader } from '../../src/pipeline.ts';
import { type Entry, makeEntry } from '../../src/record/index.ts';
import { readIntoLedger } from '../../src/run/index.ts';

const [folder = '', address = ''] = process.argv.slice(2);

async function entriesAt(ledger: Ledger, name: string): Promise<readonly Entry[]> {
  const [pageId = ''] = await ledger.pageIdsAt(name);
  const reading = await ledger.readingOf(pageId, {});
  const entries: Entry[] = [];
  for (const id of reading?.entryIds ?? []) {
    const entry = await ledger.entry(id);
    if (entry !== null) entries.push({ id, kind: entry.kind, content: entry.content } as Entry);
  }
  return entries;
}

/** The same correction for the same page, whenever it is made. */
async function rejectFirst(ledger: Ledger, name: string): Promise<void> {
  const entries = await entriesAt(ledger, name);
  const [article] = entries.filter(({ kind }) => kind === 'article');
  const [record] = entries.filter(isQuoted);
  if (article?.kind !== 'article' || record === undefined) return;
  const { pageId, text } = article.content;
  const what = nameRecord(record, { pageId, text, records: entries });
  if (what === null) return;
  const signature = { author: 'tester', reason: 'a test', made: '2026-01-01T00:00:00.000Z' };
  const correction = makeEntry('correction', { action: 'reject', what, ...signature });
  await ledger.append([correction], { recordedAt: new Date().toISOString(), location: null });
}

const ledger = await openLedger(address, { mode: 'create' });
const reader = loadReader();
process.stdout.write('ready\n');
for (const name of readdirSync(folder).sort()) {
  await readIntoLedger([join(folder, name)], ledger, reader, { now: () => new Date().toISOString() });
  await rejectFirst(ledger, name);
}
await ledger.close();
