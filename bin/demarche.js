#!/usr/bin/env node
// Starts Demarche, or says in one line what it needs. Written so that an old Node can read it, too.

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`demarche needs Node 22.18 or later; this is Node ${process.versions.node}.`);
  process.exit(2);
}

// Node 22 calls its own SQLite experimental at every start; the words would stand between the answers.
const { emitWarning } = process;
process.emitWarning = (warning, ...rest) => {
  if (rest[0] !== 'ExperimentalWarning') emitWarning.call(process, warning, ...rest);
};

const { existsSync } = await import('node:fs');
const built = new URL('../dist/cli/main.js', import.meta.url);
const { loadLean } = await import('./load-lean.js');
const { main } = await loadLean(
  () => import(existsSync(built) ? built.href : new URL('../src/cli/main.ts', import.meta.url).href),
);
process.exitCode = await main(process.argv.slice(2));
