// A ledger made of texts, for tests that ask it as a user does.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demarche } from './run-demarche.ts';

/** Reads pages, by their names without ending, into the ledger; their files come to lie in `folder`. */
export function readTexts(pages: Readonly<Record<string, string>>, folder: string, ledger: string): void {
  mkdirSync(folder);
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, `${name}.txt`), text);
  assert.equal(demarche(['read', folder, '-l', ledger]).code, 0);
}

/** What a command prints about the ledger; fails where it fails. */
export function askLedger(ledger: string, args: readonly string[]): string {
  const { code, stdout, stderr } = demarche([...args, '-l', ledger]);
  assert.equal(code, 0, stderr);
  return stdout;
}
