// The program as a process beside the tests, which may kill it.

import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { endsWithTests } from './ends-with-tests.ts';
import { main, quiet, root } from './run-demarche.ts';

/** Starts `demarche ARGS` and leaves it running; its words can be heard with `pipe`. */
export function startDemarche(args: readonly string[], stderr: 'ignore' | 'pipe' = 'ignore'): ChildProcess {
  const stdio: StdioOptions = ['ignore', 'ignore', stderr];
  return endsWithTests(spawn(process.execPath, [...quiet, main, ...args], { cwd: root, stdio }));
}
