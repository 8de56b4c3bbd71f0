// Reads the whole ledger again and compares: content with its schema and id, links with the chain, quotes with the
// article's text, and the indexes with rows made afresh.

import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { type Entry, entryId, type RecordKind, recordSchemas } from '../../record/index.ts';
import { chainHash, chainStart } from '../chain.ts';
import { unpackBytes } from '../pack-bytes.ts';
import type { LedgerFault, VerifyReport } from '../types.ts';
import { addEntry, emptyDigests, indexFaults } from './index-digest.ts';

interface Row {
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly content: string;
  readonly recordedAt: string;
  readonly location: string | null;
  readonly previousHash: string;
  readonly chainHash: string;
}

function toRow(row: Record<string, unknown>): Row {
  return {
    seq: Number(row['seq']),
    id: String(row['id']),
    kind: String(row['kind']),
    content: String(row['content']),
    recordedAt: String(row['recorded_at']),
    location: row['location'] === null ? null : String(row['location']),
    previousHash: String(row['previous_hash']),
    chainHash: String(row['chain_hash']),
  };
}

function parseContent(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function contentFaults(row: Row): { entry: Entry | null; messages: string[] } {
  const content = parseContent(row.content);
  if (content === undefined || !Object.hasOwn(recordSchemas, row.kind))
    return { entry: null, messages: ['its content is not a record of a known kind'] };
  const checked = recordSchemas[row.kind as RecordKind].safeParse(content);
  const messages: string[] = [];
  if (!checked.success)
    messages.push(`its content breaks the schema of ${row.kind}: ${checked.error.issues[0]?.message}`);
  if (entryId(row.kind as RecordKind, content) !== row.id)
    messages.push('its content was changed: the hash is another');
  return { entry: checked.success ? ({ id: row.id, kind: row.kind, content } as Entry) : null, messages };
}

function linkFaults(row: Row, before: { seq: number; chainHash: string; recordedAt: string }): string[] {
  const messages: string[] = [];
  if (row.seq !== before.seq + 1) messages.push(`entries ${before.seq + 1} to ${row.seq - 1} are missing`);
  if (row.previousHash !== before.chainHash) messages.push('it does not follow the entry before it');
  if (chainHash(linkOf(row)) !== row.chainHash) messages.push('its link in the chain was changed');
  if (row.recordedAt < before.recordedAt) messages.push('it was recorded before the entry before it');
  return messages;
}

function linkOf({ seq, id, recordedAt, location, previousHash }: Row) {
  return { seq, id, recordedAt, location, previousHash };
}

function quoteFaults(entry: Entry, articleText: (id: string) => string | null): string[] {
  if (entry.kind !== 'event' && entry.kind !== 'claim' && entry.kind !== 'figure') return [];
  const { articleId, span, quote } = entry.content.evidence;
  const text = articleText(articleId);
  if (text === null) return [`its article ${articleId.slice(0, 12)} is not in the ledger`];
  return text.slice(span.start, span.end) === quote ? [] : ['its quote is not in its article at that place'];
}

interface PageCount {
  kept: number;
  notKept: number;
}

/** Counts the page, and compares the bytes that are kept of it with its id. */
function pageFaults(entry: Entry, packedOf: (pageId: string) => unknown, pages: PageCount): string[] {
  if (entry.kind !== 'page') return [];
  const packed = packedOf(entry.content.pageId);
  if (!(packed instanceof Uint8Array)) {
    pages.notKept += 1;
    return [];
  }
  pages.kept += 1;
  const bytes = unpackBytes(packed);
  const isSame = bytes !== null && createHash('sha256').update(bytes).digest('hex') === entry.content.pageId;
  return isSame ? [] : ['the bytes that are kept of its page were changed'];
}

/** Memory is bounded: entries are streamed; the texts of articles are fetched as their records come by. */
export function verifyLedger(
  database: DatabaseSync,
  onProgress: (seq: number, total: number) => void = () => {},
): VerifyReport {
  const faults: LedgerFault[] = [];
  const expected = emptyDigests();
  const head = database.prepare('SELECT seq, chain_hash FROM head').get();
  const total = Number(head?.['seq'] ?? 0);
  const fetchArticle = database.prepare("SELECT content FROM entries WHERE id = ? AND kind = 'article'");
  let lastArticle = { id: '', text: '' };
  const articleText = (id: string): string | null => {
    if (lastArticle.id === id) return lastArticle.text;
    const row = fetchArticle.get(id);
    const content =
      row === undefined ? undefined : (parseContent(String(row['content'])) as { text?: string });
    if (content?.text === undefined) return null;
    lastArticle = { id, text: content.text };
    return lastArticle.text;
  };
  const fetchPacked = database.prepare('SELECT packed FROM page_bytes WHERE page_id = ?');
  const packedOf = (pageId: string): unknown => fetchPacked.get(pageId)?.['packed'];
  const pages: PageCount = { kept: 0, notKept: 0 };
  let before = { seq: 0, chainHash: chainStart, recordedAt: '' };
  for (const raw of database.prepare('SELECT * FROM entries ORDER BY seq').iterate()) {
    const row = toRow(raw);
    const { entry, messages } = contentFaults(row);
    const all = [...messages, ...linkFaults(row, before)];
    if (entry) all.push(...quoteFaults(entry, articleText), ...pageFaults(entry, packedOf, pages));
    faults.push(...all.map((message) => ({ seq: row.seq, id: row.id, message })));
    if (entry) addEntry(expected, entry, row.seq, row.recordedAt);
    before = row;
    onProgress(row.seq, total);
  }
  if (before.seq !== total || before.chainHash !== head?.['chain_hash'])
    faults.push({
      seq: before.seq,
      id: '',
      message: `the ledger ends at entry ${before.seq}, but its head names ${total}`,
    });
  return {
    entries: before.seq,
    head: { seq: before.seq, chainHash: before.chainHash },
    faults: [...faults, ...indexFaults(database, expected)],
    pages,
  };
}
