// `npm start`: the main job on the example pages, each command shown before what it prints.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const program = join(root, 'bin/demarche.js');

const commands: readonly (readonly string[])[] = [
  ['read', 'examples/pages'],
  ['pairs', '--limit', '12'],
  ['pair', 'BLR', 'USA'],
  ['verify'],
];

for (const args of commands) {
  const all = [...args, '--ledger', 'examples.db'];
  console.log(`\n$ demarche ${all.join(' ')}`);
  const { status } = spawnSync(process.execPath, [program, ...all], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.exitCode = status ?? 1;
    break;
  }
}
if (process.exitCode === undefined) {
  console.log('\nThe ledger is examples.db. Ask on, e.g.:');
  console.log('  npx demarche serve --ledger examples.db --open      (the web app)');
  console.log('  npx demarche timeline Lukashenko --ledger examples.db');
  console.log('  npx demarche why ID --ledger examples.db      (an ID from the end of a line)');
}
