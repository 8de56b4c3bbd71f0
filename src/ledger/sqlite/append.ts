// Writes entries: one transaction a batch, each entry linked to the one before it.

import type { DatabaseSync, StatementSync } from 'node:sqlite';
import canonicalize from 'canonicalize';
import type { Entry } from '../../record/index.ts';
import { chainHash } from '../chain.ts';
import { type IndexRows, indexRowsOf } from '../index-rows.ts';
import { packBytes } from '../pack-bytes.ts';
import type { AppendOutcome, KeptPage, Taking } from '../types.ts';

export interface AppendStatements {
  readonly head: StatementSync;
  readonly isKnown: StatementSync;
  readonly insertEntry: StatementSync;
  readonly moveHead: StatementSync;
  readonly insertArticle: StatementSync;
  readonly insertReading: StatementSync;
  readonly insertReadingEntry: StatementSync;
  readonly insertRecord: StatementSync;
  readonly insertParticipant: StatementSync;
  readonly insertText: StatementSync;
  readonly insertSighting: StatementSync;
  readonly insertPageBytes: StatementSync;
}

/** The statements that writing needs, prepared once for an open ledger. */
export function prepareAppend(database: DatabaseSync): AppendStatements {
  return {
    head: database.prepare(
      'SELECT h.seq, h.chain_hash, (SELECT recorded_at FROM entries e WHERE e.seq = h.seq) AS recorded_at FROM head h',
    ),
    isKnown: database.prepare('SELECT 1 FROM entries WHERE id = ?'),
    insertEntry: database.prepare('INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
    moveHead: database.prepare('UPDATE head SET seq = ?, chain_hash = ?'),
    insertArticle: database.prepare('INSERT INTO articles VALUES (?, ?, ?, ?)'),
    insertReading: database.prepare('INSERT INTO readings VALUES (?, ?, ?, ?, ?, ?)'),
    insertReadingEntry: database.prepare('INSERT INTO reading_entries VALUES (?, ?)'),
    insertRecord: database.prepare('INSERT INTO records VALUES (?, ?, ?, ?, ?)'),
    insertParticipant: database.prepare('INSERT INTO participants VALUES (?, ?, ?, ?)'),
    insertText: database.prepare(
      'INSERT INTO texts (text, article_id, start_at, end_at) VALUES (?, ?, ?, ?)',
    ),
    insertSighting: database.prepare('INSERT INTO sightings VALUES (?, ?, ?)'),
    insertPageBytes: database.prepare('INSERT INTO page_bytes VALUES (?, ?) ON CONFLICT DO NOTHING'),
  };
}

function insertIndexRows(
  statements: AppendStatements,
  rows: IndexRows,
  seq: number,
  recordedAt: string,
): void {
  for (const row of rows.articles)
    statements.insertArticle.run(row.articleId, row.pageId, row.reportedFrom, row.reportedTo);
  for (const row of rows.records)
    statements.insertRecord.run(row.entryId, row.kind, row.articleId, row.occurredFrom, row.occurredTo);
  for (const row of rows.participants)
    statements.insertParticipant.run(row.entryId, row.role, row.actorId, row.country);
  for (const row of rows.texts) statements.insertText.run(row.text, row.articleId, row.start, row.end);
  for (const row of rows.sightings) statements.insertSighting.run(seq, row.pageId, row.name);
  for (const row of rows.readings) {
    statements.insertReading.run(seq, row.readingId, row.pageId, row.articleId, row.version, recordedAt);
    for (const entryId of row.entryIds) statements.insertReadingEntry.run(entryId, seq);
  }
}

/** Appends what is new of `entries`, all or none. The recorded clock never runs backwards, even where the machine's does. */
export function appendEntries(
  database: DatabaseSync,
  statements: AppendStatements,
  entries: readonly Entry[],
  taking: Taking,
  page?: KeptPage,
): AppendOutcome {
  const packed = page === undefined ? null : packBytes(page.bytes);
  database.exec('BEGIN IMMEDIATE');
  try {
    const head = statements.head.get();
    let seq = Number(head?.['seq'] ?? 0);
    let previousHash = String(head?.['chain_hash']);
    const lastRecordedAt = String(head?.['recorded_at'] ?? '');
    // biome-ignore lint/complexity/useMathMinMax: these are instants as text, not numbers.
    const recordedAt = taking.recordedAt > lastRecordedAt ? taking.recordedAt : lastRecordedAt;
    const added: string[] = [];
    for (const entry of entries) {
      if (statements.isKnown.get(entry.id) !== undefined) continue;
      seq += 1;
      added.push(entry.id);
      const hash = chainHash({ seq, id: entry.id, recordedAt, location: taking.location, previousHash });
      const content = canonicalize(entry.content) ?? 'null';
      statements.insertEntry.run(
        seq,
        entry.id,
        entry.kind,
        content,
        recordedAt,
        taking.location,
        previousHash,
        hash,
      );
      insertIndexRows(statements, indexRowsOf(entry), seq, recordedAt);
      previousHash = hash;
    }
    if (page !== undefined && packed !== null) statements.insertPageBytes.run(page.pageId, packed);
    if (added.length > 0) statements.moveHead.run(seq, previousHash);
    database.exec('COMMIT');
    return { added, known: entries.length - added.length };
  } catch (error) {
    // A full disk has ended the transaction already; a second error would hide the first.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
