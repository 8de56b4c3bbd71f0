// `npm run check`, the one gate: every step, each with its time; fails when one fails, after all have run.

import { spawnSync } from 'node:child_process';

const steps: readonly {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}[] = [
  { name: 'format and lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'types', command: 'tsc', args: ['-p', '.'] },
  { name: 'types of the web app', command: 'tsc', args: ['-p', 'web'] },
  { name: 'import rules', command: 'node', args: ['scripts/check-imports.ts'] },
  { name: 'tables', command: 'node', args: ['scripts/check-tables.ts'] },
  { name: 'generated docs', command: 'node', args: ['scripts/generated-docs.ts', '--check'] },
  { name: 'tests', command: 'node', args: ['scripts/run-tests.ts'] },
  { name: 'evaluation floors', command: 'node', args: ['eval/run.ts'] },
];

const failed: string[] = [];
for (const { name, command, args } of steps) {
  const startedAt = Date.now();
  console.log(`--- ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`--- ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? 'all checks passed' : `failed: ${failed.join(', ')}`);
console.log(`${steps.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;
