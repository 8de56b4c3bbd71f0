// Node keeps what it compiled for the next process: tests and checks start hundreds, and compiling is most of such a start.

import { join } from 'node:path';

/** Has every process that this one starts keep and take the compiled code of its modules; sources that change are compiled anew. */
export function keepCompiled(): void {
  process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '../node_modules/.cache/compiled');
}
