// Whether a row of the ledger still holds what was taken: content of its kind, under the hash of that content.

import { hash } from 'node:crypto';
import { type Entry, entryId, type RecordKind, recordSchemas } from '../../record/index.ts';
import { DemarcheError } from '../../text/index.ts';
import { isCanonical } from './is-canonical.ts';
import { textOrNull } from './select.ts';
import type { SqlRow } from './sql-database.ts';

/** A row of `entries`, believed in nothing. */
export interface EntryRow {
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly content: string;
  readonly recordedAt: string;
  readonly location: string | null;
  readonly previousHash: string;
  readonly chainHash: string;
}

export function toRow(row: SqlRow): EntryRow {
  return {
    seq: Number(row['seq']),
    id: String(row['id']),
    kind: String(row['kind']),
    content: String(row['content']),
    recordedAt: String(row['recorded_at']),
    location: textOrNull(row['location']),
    previousHash: String(row['previous_hash']),
    chainHash: String(row['chain_hash']),
  };
}

/** The same from the values of all columns in order. */
export function rowOf(values: readonly unknown[]): EntryRow {
  const [seq, id, kind, content, recordedAt, location, previousHash, linkHash] = values;
  return {
    ...{ seq: Number(seq), id: String(id), kind: String(kind), content: String(content) },
    ...{ recordedAt: String(recordedAt), location: textOrNull(location) },
    ...{ previousHash: String(previousHash), chainHash: String(linkHash) },
  };
}

type Identified = Pick<EntryRow, 'id' | 'kind' | 'content'>;

function isHashOfText({ id, kind, content: text }: Identified): boolean {
  return hash('sha256', `{"content":${text},"kind":"${kind}"}`) === id;
}

/** True where the id is the hash of the content. What was taken is canonical JSON already, and is hashed as it stands. */
function hasOwnId(row: Identified, content: unknown): boolean {
  const { id, kind, content: text } = row;
  return (isHashOfText(row) && isCanonical(text, content)) || entryId(kind as RecordKind, content) === id;
}

/** Undefined for what is no JSON. */
export function parseContent(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Nothing is answered from an entry whose content is not that of its id: throws a DemarcheError `LEDGER_FAULT`. */
export function checkOwnId({ id, kind, content }: SqlRow): void {
  const row = { id: String(id), kind: String(kind), content: String(content) };
  if (isHashOfText(row)) return;
  const parsed = parseContent(row.content);
  if (parsed !== undefined && hasOwnId(row, parsed)) return;
  throw new DemarcheError(
    'LEDGER_FAULT',
    `the ledger does not verify: the ${row.kind} ${row.id.slice(0, 12)} was changed since it was taken`,
    'See all faults with `demarche verify`; then restore a backup, or write what still holds to a new ledger with `demarche repair`.',
  );
}

/** The entry where its content is of its kind, and what is the matter with it. */
export function contentFaults(row: EntryRow): { entry: Entry | null; messages: string[] } {
  const content = parseContent(row.content);
  if (content === undefined || !Object.hasOwn(recordSchemas, row.kind))
    return { entry: null, messages: ['its content is not a record of a known kind'] };
  const checked = recordSchemas[row.kind as RecordKind].safeParse(content);
  const messages: string[] = [];
  if (!checked.success)
    messages.push(`its content breaks the schema of ${row.kind}: ${checked.error.issues[0]?.message}`);
  if (!hasOwnId(row, content)) messages.push('its content was changed: the hash is another');
  return { entry: checked.success ? ({ id: row.id, kind: row.kind, content } as Entry) : null, messages };
}
