// What readings name and the ledger does not have. Most of what a reading names was taken right before it, so the ids seen last are kept
// at hand; the others are asked for together.

import type { Entry } from '../../record/index.ts';
import { places, type SqlSession } from './sql-database.ts';

/** So many ids are kept at hand, and as many again from before. */
const keptIds = 10_000;
const idsAtOnce = 200;

export interface ReadingReferences {
  /** Tells of an entry as it comes by. */
  see(id: string): void;
  /** Faults in what the entry refers to; none for any but a reading. */
  faultsOf(entry: Entry): Promise<readonly string[]>;
}

async function missingOf({ all }: SqlSession, ids: readonly string[]): Promise<readonly string[]> {
  const missing: string[] = [];
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    const some = ids.slice(start, start + idsAtOnce);
    const rows = await all(`SELECT id FROM entries WHERE id IN (${places(some)})`, some);
    const known = new Set(rows.map((row) => String(row['id'])));
    missing.push(...some.filter((id) => !known.has(id)));
  }
  return missing;
}

export function readingReferences(session: SqlSession): ReadingReferences {
  let [recent, before] = [new Set<string>(), new Set<string>()];
  return {
    see: (id) => {
      if (recent.size >= keptIds) [recent, before] = [new Set(), recent];
      recent.add(id);
    },
    faultsOf: async (entry) => {
      if (entry.kind !== 'reading') return [];
      const { entryIds, articleId, supersedes } = entry.content;
      const named = [...entryIds, ...(articleId === null ? [] : [articleId]), supersedes ?? []].flat();
      const unseen = [...new Set(named)].filter((id) => !recent.has(id) && !before.has(id));
      const missing = await missingOf(session, unseen);
      return missing.map((id) => `it names the entry ${id.slice(0, 12)}, which is not in the ledger`);
    },
  };
}
