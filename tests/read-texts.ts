// A ledger made of texts, for tests that ask it as a user does; without a process for each command.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runHere } from './cli/run-here.ts';

/** Reads pages, by their names without ending, into the ledger; their files come to lie in `folder`. */
export async function readTexts(
  pages: Readonly<Record<string, string>>,
  folder: string,
  ledger: string,
): Promise<void> {
  mkdirSync(folder);
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, `${name}.txt`), text);
  await askLedger(ledger, ['read', folder]);
}

/** What a command prints about the ledger; fails where it fails. */
export async function askLedger(ledger: string, args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runHere([...args, '-l', ledger]);
  assert.equal(code, 0, stderr);
  return stdout;
}
