// The bytes that are kept of pages, each compared with the page's id as `verify` comes by an entry that names it.

import { hash } from 'node:crypto';
import { type Entry, isReadingFault, type RecordOf } from '../../record/index.ts';
import type { VerifyReport } from '../entry-types.ts';
import { unpackBytes } from '../pack-bytes.ts';
import type { SqlSession } from './sql-database.ts';

async function packedOf({ all }: SqlSession, pageId: string): Promise<Uint8Array | null> {
  const [row] = await all('SELECT packed FROM page_bytes WHERE page_id = ?', [pageId]);
  const packed = row?.['packed'];
  return packed instanceof Uint8Array ? packed : null;
}

function isAsRead(packed: Uint8Array, pageId: string): boolean {
  const bytes = unpackBytes(packed);
  return bytes !== null && hash('sha256', bytes) === pageId;
}

async function hasReading({ all }: SqlSession, pageId: string): Promise<boolean> {
  return (await all('SELECT 1 AS found FROM readings WHERE page_id = ? LIMIT 1', [pageId])).length > 0;
}

export interface KeptPages {
  /** What is wrong with the bytes of the page that the entry stands for; pages are counted on the way. */
  faultsOf(entry: Entry): Promise<string[]>;
  readonly count: VerifyReport['pages'];
}

/** Counts each page once: by its own entry, or where it never was read to its end by the first fault in its reading. */
export function keptPages(session: SqlSession): KeptPages {
  const count = { kept: 0, notKept: 0 };
  const broken = new Set<string>();

  async function check(pageId: string): Promise<string[]> {
    const packed = await packedOf(session, pageId);
    count[packed === null ? 'notKept' : 'kept'] += 1;
    return packed === null || isAsRead(packed, pageId)
      ? []
      : ['the bytes that are kept of its page were changed'];
  }

  async function checkBroken({ pageId, code }: RecordOf<'problem'>): Promise<string[]> {
    if (!isReadingFault(code) || pageId === null || broken.has(pageId)) return [];
    broken.add(pageId);
    return (await hasReading(session, pageId)) ? [] : check(pageId);
  }

  return {
    count,
    faultsOf: async (entry) => {
      if (entry.kind === 'page') return check(entry.content.pageId);
      return entry.kind === 'problem' ? checkBroken(entry.content) : [];
    },
  };
}
