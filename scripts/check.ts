// `npm run check`, the one gate: every step, each with its time; fails when one fails, after all have run.

import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { keepCompiled } from './keep-compiled.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const steps: readonly Step[] = [
  { name: 'format and lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'types', command: 'tsc', args: ['-p', '.'] },
  { name: 'types of the web app', command: 'tsc', args: ['-p', 'web'] },
  { name: 'import rules', command: 'node', args: ['scripts/check-imports.ts'] },
  { name: 'tables', command: 'node', args: ['scripts/check-tables.ts'] },
  { name: 'generated docs', command: 'node', args: ['scripts/generated-docs.ts', '--check'] },
  { name: 'tests', command: 'node', args: ['scripts/run-tests.ts'] },
];

/** Takes minutes of one core: runs beside all others, and what it prints is told after theirs. */
const evaluation: Step = { name: 'evaluation floors', command: 'node', args: ['eval/run.ts'] };

const failed: string[] = [];

/** Says how the step ended; `output` is what it has not printed itself. */
function tell({ name }: Step, isOk: boolean, seconds: number, output = ''): void {
  if (output !== '') console.log(`--- ${name}\n${output.trimEnd()}`);
  console.log(`--- ${name}: ${isOk ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`);
  if (!isOk) failed.push(name);
}

/** Resolves to true where the step ends well. */
async function hasPassed(running: ReturnType<typeof spawn>): Promise<boolean> {
  return new Promise((resolve) => {
    running.once('error', () => resolve(false));
    running.once('close', (code) => resolve(code === 0));
  });
}

async function runStep(step: Step): Promise<void> {
  const startedAt = Date.now();
  console.log(`--- ${step.name}`);
  const isOk = await hasPassed(spawn(step.command, step.args, { stdio: 'inherit' }));
  tell(step, isOk, (Date.now() - startedAt) / 1000);
}

/** Starts the step; what comes back tells of it once it has ended. */
function runBeside(step: Step): () => Promise<void> {
  const startedAt = Date.now();
  const running = spawn(step.command, step.args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = Promise.all([hasPassed(running), text(running.stdout), text(running.stderr)]).then(
    ([isOk, out, err]) => ({ isOk, output: out + err, seconds: (Date.now() - startedAt) / 1000 }),
  );
  return async () => {
    const { isOk, seconds, output } = await ended;
    tell(step, isOk, seconds, output);
  };
}

keepCompiled();
const tellEvaluation = runBeside(evaluation);
for (const step of steps) await runStep(step);
await tellEvaluation();
const count = steps.length + 1;
console.log(failed.length === 0 ? 'all checks passed' : `failed: ${failed.join(', ')}`);
console.log(`${count - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;
