// A disk of a few megabytes, in memory, and pages that fill it: for tests of what happens when it is full.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Mounts a file system in memory on the folder, or gives it other options; false where that is not allowed. */
export function mountDisk(folder: string, options: string): boolean {
  return (
    spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' }).status === 0
  );
}

/** Noise that cannot be packed, of some twenty thousand bytes: it fills the disk, and costs no reading. */
function noise(seed: number): string {
  const parts = Array.from({ length: 300 }, (_, at) =>
    createHash('sha512').update(`${seed} ${at}`).digest('base64'),
  );
  return parts.join('\n');
}

/** Writes so many pages, each with its noise, into a new folder. */
export function writeNoisyPages(folder: string, count: number): void {
  mkdirSync(folder);
  for (let index = 0; index < count; index += 1) {
    const text = `Kenya expelled ${index + 2} diplomats of Peru on ${1 + (index % 28)} May 2024.`;
    const talks = `<p>The foreign minister of Peru met the ambassador of Kenya ${index + 3} times.</p>`;
    const page = `<h1>Envoys leave</h1><p>${text}</p>${talks.repeat(3)}<!-- ${noise(index)} -->`;
    writeFileSync(join(folder, `page-${index}.html`), page);
  }
}
