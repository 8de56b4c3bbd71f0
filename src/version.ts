// Which Demarche this is: the package's version, and a digest of the tables and models that it reads with.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/** As in `package.json`, e.g. `0.1.0`. */
export function programVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  return (parsed as { version: string }).version;
}

/** Files that a reading depends on besides the program: tables and weights, not their descriptions. */
function knowledgeFiles(): string[] {
  return ['data/', 'models/'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
}

/**
 * The version that readings are marked with, e.g. `0.1.0+3f9c2a51`: a corrected table makes another version, so that
 * pages are read again with it, and so does a table of the user's own.
 */
export function readerVersion(ownFiles: readonly URL[] = []): string {
  const digest = createHash('sha256');
  for (const path of [...knowledgeFiles().sort(), ...ownFiles]) digest.update(readFileSync(path));
  return `${programVersion()}+${digest.digest('hex').slice(0, 8)}`;
}
