// Which test files are meant: those that are named, all under a folder that is named, or all of the project.

import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const everywhere = '{src,tests,scripts,eval}/**/*.test.ts';

function testsAt(path: string): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new Error(`there is no file or folder ${path}`);
  if (!stats.isDirectory()) return [path];
  const files = globSync(join(path, '**/*.test.ts'));
  if (files.length === 0)
    throw new Error(`no test lies in the folder ${path}: tests are called NAME.test.ts`);
  return files;
}

/** In the order of their names, each once. Throws for a path that is not there, or a folder without a test. */
export function findTests(named: readonly string[]): readonly string[] {
  if (named.length === 0) return globSync(everywhere).sort();
  return [...new Set(named.flatMap(testsAt))].sort();
}
