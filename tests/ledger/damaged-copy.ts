// Copies of a ledger's file that are damaged behind its back.

import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export type Damage = (path: string) => void;

/** Gives what makes a copy of the file at `whole` in `folder`, damages it, and tells its path, which holds a blank. */
export function damagedCopies(whole: string, folder: string): (damage: Damage) => string {
  let copies = 0;
  return (damage) => {
    const path = join(folder, `damaged ${copies++}.db`);
    copyFileSync(whole, path);
    damage(path);
    return path;
  };
}

/** Damage by statements that the ledger knows nothing of. */
export function withSql(sql: string): Damage {
  return (path) => {
    const database = new DatabaseSync(path);
    database.exec(sql);
    database.close();
  };
}
