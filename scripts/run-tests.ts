// Runs every test file (or those named) and closes with the line `N passed, N failed`. A test of an open fault (`todo`) that
// fails is told and counted apart; it does not fail the run. The whole run shares one PostgreSQL.

import { globSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { serverVariable } from '../tests/postgres/ledger-engines.ts';
import { startPostgres } from '../tests/postgres/start-postgres.ts';

const named = process.argv.slice(2);
const files = named.length > 0 ? named : globSync('{src,tests,scripts,eval}/**/*.test.ts').sort();
const count = { passed: 0, failed: 0, skipped: 0, open: 0 };

const server = named.length === 1 ? undefined : await startPostgres();
if (server !== undefined) process.env[serverVariable] = server?.address ?? '';

const stream = run({ files, concurrency: true });
stream.on('test:pass', ({ details, skip }) => {
  if (details.type === 'suite') return;
  if (skip === undefined) count.passed += 1;
  else count.skipped += 1;
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
stream.on('end', () => {
  // After the reporter's own last lines.
  setTimeout(async () => {
    await server?.stop();
    if (count.passed + count.failed === 0) count.failed = 1;
    console.log(
      `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped, ${count.open} open faults`,
    );
    process.exitCode = count.failed > 0 ? 1 : 0;
  });
});
stream.compose(new spec()).pipe(process.stdout);
