// The app as tests look at it: built once for the whole run, or for a test file that runs alone; and the browser that shows it.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../run-demarche.ts';

export const browserPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Why tests in a browser are left out, or false. */
export const skipWeb: string | false = existsSync(browserPath)
  ? false
  : `there is no Chromium at ${browserPath} (sh scripts/install-chromium.sh)`;

/** Holds the folder of the app that the whole run shares. */
export const appVariable = 'DEMARCHE_TEST_APP';

/** Builds it into a new folder, which the caller takes away. */
export function buildApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-app-'));
  execFileSync(process.execPath, [join(root, 'scripts/build-web.ts'), '--to', folder]);
  return folder;
}

/** The folder of the app; where this process builds it, it is gone when the process ends. */
export function builtApp(): string {
  const shared = process.env[appVariable];
  if (shared !== undefined) return shared;
  const folder = buildApp();
  process.once('exit', () => rmSync(folder, { recursive: true }));
  process.env[appVariable] = folder;
  return folder;
}
