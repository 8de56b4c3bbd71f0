// Tells records and pages from actors: both may be typed in one place.

import type { Ledger } from '../../ledger/index.ts';
import type { ActorTables } from '../../tables/index.ts';
import { DemarcheError } from '../../text/index.ts';
import { resolveSide } from '../resolve-side.ts';

/** True where the ledger has an entry whose id starts so; a short name in letters a to f ("Abba") seldom is one. */
async function isRecordId(asked: string, ledger: Ledger): Promise<boolean> {
  const prefix = asked.toLowerCase();
  return /^[0-9a-f]{4,64}$/u.test(prefix) && (await ledger.entriesWithPrefix(prefix, 1)).length > 0;
}

/** A page may be called as a state is: "chile.txt". */
function isActor(asked: string, tables: ActorTables): boolean {
  try {
    return resolveSide(asked, tables).actorId !== null;
  } catch (error) {
    if (error instanceof DemarcheError) return false;
    throw error;
  }
}

async function isPage(asked: string, ledger: Ledger, tables: ActorTables): Promise<boolean> {
  return !isActor(asked, tables) && (await ledger.articlesNamed(asked, {})).length > 0;
}

/** True where each is the id of a record or the name of a page. */
export async function areRecords(
  asked: readonly string[],
  ledger: Ledger,
  tables: ActorTables,
): Promise<boolean> {
  const are = asked.map(
    async (one) => (await isRecordId(one, ledger)) || (await isPage(one, ledger, tables)),
  );
  return (await Promise.all(are)).every(Boolean);
}
