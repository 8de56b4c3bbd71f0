// Where PostgreSQL's programs lie, and who may run them: it refuses to run as root.

import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root } from '../run-demarche.ts';

/** The folder of `initdb` and `postgres`: Debian's newest version, or a folder of PATH; null where there is none. */
function presentBinaries(): string | null {
  const debian = globSync('/usr/lib/postgresql/*/bin/initdb').sort((a, b) =>
    b.localeCompare(a, 'en', { numeric: true }),
  );
  const inPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'initdb'));
  const found = [...debian, ...inPath].find((path) => existsSync(path));
  return found === undefined ? null : dirname(found);
}

/** As above, after an attempt to install it where it is missing. */
export function findBinaries(): string | null {
  const present = presentBinaries();
  if (present !== null) return present;
  spawnSync('sh', [join(root, 'scripts/install-postgres.sh')], { stdio: ['ignore', 'ignore', 'inherit'] });
  return presentBinaries();
}

function numberOf(user: string, flag: '-u' | '-g'): number | null {
  const { status, stdout } = spawnSync('id', [flag, user], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : null;
}

/** Whom to run the server as: oneself, or for root the user that the package made, or nobody. */
export function serverUser(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  for (const user of ['postgres', 'nobody']) {
    const [uid, gid] = [numberOf(user, '-u'), numberOf(user, '-g')];
    if (uid !== null && gid !== null) return { uid, gid };
  }
  return null;
}
