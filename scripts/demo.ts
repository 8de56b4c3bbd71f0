// `npm start`: the main job on the example pages, each command shown before what it prints; then the program and the web app are built.
// The answers come first: commands run from their sources as well, and keep what they compiled for each other.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepCompiled } from './keep-compiled.ts';

const root = join(import.meta.dirname, '..');
const program = join(root, 'bin/demarche.js');

const commands: readonly (readonly string[])[] = [
  ['read', 'examples/pages'],
  ['pairs', '--limit', '12'],
  ['pair', 'BLR', 'USA'],
  ['verify'],
];

/** Both at once, as they need nothing of each other. */
const builds: readonly (readonly string[])[] = [
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
  [join(root, 'scripts/build-web.ts')],
];

/** The first exit code that is not 0, else 0. */
function runCommands(): number {
  for (const args of commands) {
    const all = [...args, '--ledger', 'examples.db'];
    console.log(`\n$ demarche ${all.join(' ')}`);
    const { status } = spawnSync(process.execPath, [program, ...all], { cwd: root, stdio: 'inherit' });
    if (status !== 0) return status ?? 1;
  }
  return 0;
}

async function build(): Promise<number> {
  console.log('\nBuilding the program and the web app …');
  const codes = await Promise.all(
    builds.map(async (args) => {
      const [code] = await once(spawn(process.execPath, [...args], { cwd: root, stdio: 'inherit' }), 'exit');
      return Number(code ?? 1);
    }),
  );
  return codes.find((code) => code !== 0) ?? 0;
}

keepCompiled();
// What was built of older sources would be run in the place of these.
rmSync(join(root, 'dist'), { recursive: true, force: true });
process.exitCode = runCommands() || (await build());
if (process.exitCode === 0) {
  console.log('\nThe ledger is examples.db. Ask on, e.g.:');
  console.log('  npx demarche serve --ledger examples.db --open      (the web app)');
  console.log('  npx demarche timeline Lukashenko --ledger examples.db');
  console.log('  npx demarche why ID --ledger examples.db      (an ID from the end of a line)');
}
