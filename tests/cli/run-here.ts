// Runs commands as the program does, without a process of its own: for tests that need many.

import type { ExitCode } from '../../src/cli/exit-codes.ts';
import { main } from '../../src/cli/main.ts';

export interface Said {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `demarche ARGS` to its end, as in a file or a pipe. */
export async function runHere(args: readonly string[]): Promise<Said> {
  // Each command listens to the output once: here all of them share one process.
  process.stdout.setMaxListeners(0);
  const [out, err]: [string[], string[]] = [[], []];
  const code = await main(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    widthColumns: 100,
    isInteractive: false,
    style: (_, text) => text,
  });
  return { code, stdout: out.join('\n'), stderr: err.join('\n') };
}
