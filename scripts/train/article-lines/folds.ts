// Parts sites into folds by their names, the same on every run.

import { createHash } from 'node:crypto';

/** The fold of a name, from 0 to `count` - 1. */
export function foldOf(name: string, count: number): number {
  return createHash('sha256').update(name).digest().readUInt32LE(0) % count;
}
