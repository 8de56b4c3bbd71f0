// Runs every test file (or those named, or all under a folder that is named) and closes with the line `N passed, N failed`. A test of
// an open fault (`todo`) that fails is told and counted apart; it does not fail the run. The whole run shares one PostgreSQL, one
// built app and one temporary folder, which goes with all that tests left in it, however the run ends.

import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { serverVariable, shareServer } from '../tests/postgres/ledger-engines.ts';
import { startPostgres } from '../tests/postgres/start-postgres.ts';
import { appVariable, buildApp, skipWeb } from '../tests/web/built-app.ts';
import { findTests } from './find-tests.ts';
import { groupTests } from './group-tests.ts';
import { keepCompiled } from './keep-compiled.ts';

function wantedTests(): readonly string[] {
  try {
    return findTests(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

const files = wantedTests();
const count = { passed: 0, failed: 0, skipped: 0, open: 0 };
/** How many tests were left out, by why; a group of tests that is left out as a whole counts as one. */
const skippedBy = new Map<string, number>();

keepCompiled();
const groupsFolder = mkdtempSync(join(tmpdir(), 'demarche-groups-'));
const folder = mkdtempSync(join(tmpdir(), 'demarche-tests-'));
// The server of the tests may run as another user.
chmodSync(folder, 0o711);
process.env['TMPDIR'] = folder;
process.once('exit', () => {
  for (const made of [folder, groupsFolder]) rmSync(made, { recursive: true, force: true });
});

/** Tests in a browser. */
const looksAtApp = (file: string): boolean => skipWeb === false && file.startsWith('tests/web/');

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    process.exitCode = 1;
    stop.abort();
  });

const started = files.length === 1 ? undefined : await startPostgres();
if (started !== undefined) process.env[serverVariable] = shareServer(started);
const app = files.filter(looksAtApp).length > 1 ? buildApp() : undefined;
if (app !== undefined) process.env[appVariable] = app;

// One more than there are cores: tests wait for browsers, servers and clocks for about a third of their time.
const concurrency = availableParallelism() + 1;
const stream = run({ files: [...groupTests(files, groupsFolder)], concurrency, signal: stop.signal });
stream.on('test:pass', ({ details, skip }) => {
  if (skip !== undefined) {
    count.skipped += 1;
    const why = String(skip);
    skippedBy.set(why, (skippedBy.get(why) ?? 0) + 1);
  } else if (details.type !== 'suite') count.passed += 1;
});
/** True for a suite that fails by its tests, which are counted themselves; one whose own hooks fail is counted. */
function failsByItsTests({
  type,
  error,
}: {
  readonly type?: string | undefined;
  readonly error: Error;
}): boolean {
  return type === 'suite' && 'failureType' in error && error.failureType === 'subtestsFailed';
}

stream.on('test:fail', ({ details, todo }) => {
  if (failsByItsTests(details)) return;
  if (todo === undefined || todo === false) count.failed += 1;
  else count.open += 1;
});

/** What the tests themselves should have taken away. */
function tellLeftBehind(): void {
  const left = readdirSync(folder);
  if (left.length > 0) console.log(`left behind by tests, and taken away: ${left.join(', ')}`);
}

stream.on('end', () => {
  // After the reporter's own last lines.
  setTimeout(async () => {
    await started?.server?.stop();
    if (app !== undefined) rmSync(app, { recursive: true });
    tellLeftBehind();
    if (count.passed + count.failed === 0) count.failed = 1;
    for (const [why, tests] of skippedBy) console.log(`${tests} skipped: ${why}`);
    console.log(
      `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped, ${count.open} open faults`,
    );
    process.exitCode = count.failed > 0 ? 1 : 0;
  });
});
stream.compose(new spec()).pipe(process.stdout);
