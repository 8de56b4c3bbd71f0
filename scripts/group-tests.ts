// Which test files share a process. To start one, load the program and read the tables costs more than most unit tests take: those
// that lie beside the code run some dozens to a process. Those of `tests/` start programs and servers, and keep a process each.

import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Groups for each core: so many that the last ones end at about the same time. */
const groupsEachCore = 3;

/** Fewer files than this run one by one: who names them wants to see them apart. */
const leastFiles = 20;

/** Tests that start programs and servers. */
function isAlone(file: string): boolean {
  return file.startsWith('tests/');
}

/** A file in `folder` that runs all of these tests, in this order. */
function writeGroup(files: readonly string[], folder: string, name: string): string {
  const path = join(folder, name);
  writeFileSync(path, files.map((file) => `import '${pathToFileURL(file).href}';\n`).join(''));
  return path;
}

/** What to run, each in a process of its own: the files that need one, and then groups of the others, written to `folder`. */
export function groupTests(files: readonly string[], folder: string): readonly string[] {
  if (files.length < leastFiles) return files;
  const together = files.filter((file) => !isAlone(file));
  const count = groupsEachCore * availableParallelism();
  const groups = Array.from({ length: count }, (_, at) =>
    // Every so many: neighbours are of one kind, and some kinds are slow.
    together.filter((_, index) => index % count === at),
  );
  return [
    ...files.filter(isAlone),
    ...groups.map((group, at) => writeGroup(group, folder, `group-${at + 1}.mjs`)),
  ];
}
