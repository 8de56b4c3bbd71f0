// Runs the program as a user does, as a process of its own, and keeps what it prints.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
export const main = join(root, 'tests/start-demarche.ts');

/** Node 22 calls its own SQLite experimental at every start; `bin/demarche.js` leaves that out, too. */
export const quiet = ['--disable-warning=ExperimentalWarning'];

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `demarche ARGS` to its end. */
export function demarche(args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...quiet, main, ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}
