// What a command prints, without a process of its own: for tests that ask many questions.

import { makeProgram } from '../src/cli/program.ts';
import type { DemarcheError } from '../src/text/index.ts';

/** All lines of `demarche ARGS`, or how it refuses to answer. */
export function printAnswer(args: readonly string[]): Promise<string> {
  return run(args, ({ code, message }) => `${code}: ${message}`);
}

/** How `demarche ARGS` refuses, with what it tells to do. */
export function printRefusal(args: readonly string[]): Promise<string> {
  return run(args, ({ code, message, advice }) => `${code}: ${message}\n${advice}`);
}

async function run(args: readonly string[], refusal: (error: DemarcheError) => string): Promise<string> {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  const style = (_: unknown, text: string) => text;
  const terminal = { out: keep, err: keep, widthColumns: 100, isInteractive: false, style };
  await makeProgram(terminal, () => {})
    .parseAsync(args, { from: 'user' })
    .catch((error: DemarcheError) => keep(refusal(error)));
  return lines.join('\n');
}
