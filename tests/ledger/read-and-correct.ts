// A process of its own that reads the pages of a folder into a ledger, corrects a record of each, and reads them all again by other
// tables: what `random-kills.test.ts` kills. Usage: node read-and-correct.ts FOLDER LEDGER. Says `opening` before it touches the ledger,
// and after each page how far the chain reaches, as NUMBER:HASH.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isQuoted, nameRecord } from '../../src/corrections/index.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadReader, type Reader } from '../../src/pipeline.ts';
import { type Entry, makeEntry } from '../../src/record/index.ts';
import { readIntoLedger, rereadLedger } from '../../src/run/index.ts';

const [folder = '', address = ''] = process.argv.slice(2);
const now = () => new Date().toISOString();

/** The same reader without a verb. */
function newerReader(reader: Reader): Reader {
  const { events } = reader.tables;
  const verbs = new Map([...events.verbs].filter(([lemma]) => lemma !== 'expel'));
  return { ...reader, version: 'newer', tables: { ...reader.tables, events: { ...events, verbs } } };
}

async function entriesOf(ledger: Ledger, pageId: string): Promise<readonly Entry[]> {
  const reading = await ledger.readingOf(pageId, {});
  const entries: Entry[] = [];
  for (const id of reading?.entryIds ?? []) {
    const entry = await ledger.entry(id);
    if (entry !== null) entries.push({ id, kind: entry.kind, content: entry.content } as Entry);
  }
  return entries;
}

const signature = { author: 'tester', reason: 'a test', made: '2026-01-01T00:00:00.000Z' };

/** The same corrections for the same page, whenever they are made: a rejection, and what undoes it. */
async function correctFirst(ledger: Ledger, pageId: string): Promise<void> {
  const entries = await entriesOf(ledger, pageId);
  const [article] = entries.filter(({ kind }) => kind === 'article');
  const [record] = entries.filter(isQuoted);
  if (article?.kind !== 'article' || record === undefined) return;
  const what = nameRecord(record, { pageId, text: article.content.text, records: entries });
  if (what === null) return;
  const rejection = makeEntry('correction', { action: 'reject', what, ...signature });
  const undoing = makeEntry('correction', { action: 'undo', correctionId: rejection.id, ...signature });
  for (const correction of [rejection, undoing])
    await ledger.append([correction], { recordedAt: now(), location: null });
}

async function tellHead(ledger: Ledger): Promise<void> {
  const { seq, chainHash } = await ledger.head();
  process.stdout.write(`${seq}:${chainHash}\n`);
}

const reader = loadReader();
const newer = newerReader(reader);
process.stdout.write('opening\n');
const ledger = await openLedger(address, { mode: 'create' });
for (const name of readdirSync(folder).sort()) {
  await readIntoLedger([join(folder, name)], ledger, reader, { now });
  const [pageId = ''] = await ledger.pageIdsAt(name);
  if (!(await ledger.hasReading(pageId, newer.version))) await correctFirst(ledger, pageId);
  await tellHead(ledger);
}
await rereadLedger(ledger, newer, { now });
await tellHead(ledger);
await ledger.close();
