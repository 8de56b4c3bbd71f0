// Guards the guard: each kind of breach is planted, and the check has to find it.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { importFaults, readImports } from '../scripts/import-rules.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-imports-'));
after(() => rmSync(scratch, { recursive: true }));

let count = 0;
function sourceTree(files: Readonly<Record<string, string>>): string {
  const root = join(scratch, String(count++));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const clean = {
  'text/index.ts': "export type { Span } from './span.ts';\n",
  'text/span.ts': 'export interface Span { readonly start: number }\n',
  'actors/index.ts': "export type { Actor } from './types.ts';\n",
  'actors/types.ts':
    "import type { Span } from '../text/index.ts';\nexport interface Actor { readonly span: Span }\n",
  'claims/index.ts': "import { type Actor } from '../actors/index.ts';\nexport type Claim = Actor;\n",
};

describe('import rules', () => {
  it('accept a tree that keeps them', () => {
    assert.deepEqual(importFaults(sourceTree(clean)), []);
  });

  const breaches: [string, Readonly<Record<string, string>>, RegExp][] = [
    [
      'a lower layer that imports a higher one',
      { 'text/span.ts': "import { x } from '../actors/index.ts';\n" },
      /may not know actors/u,
    ],
    [
      'a stage that imports a function of another',
      { 'claims/index.ts': "import { find } from '../actors/index.ts';\n" },
      /only types cross/u,
    ],
    [
      'a mixed import of a type and a function',
      { 'claims/index.ts': "import { type Actor, find } from '../actors/index.ts';\n" },
      /only types cross/u,
    ],
    [
      'an import past the index',
      { 'claims/index.ts': "import type { Actor } from '../actors/types.ts';\n" },
      /only actors\/index\.ts/u,
    ],
    [
      'a folder that is no layer',
      { 'misc/index.ts': "export * from '../text/index.ts';\n" },
      /no layer of the design/u,
    ],
    [
      'a cycle of types',
      {
        'text/span.ts': "import type { Tree } from './tree.ts';\n",
        'text/tree.ts': "import type { Span } from './span.ts';\n",
      },
      /a cycle: text\/span\.ts -> text\/tree\.ts -> text\/span\.ts/u,
    ],
    [
      'an import over several lines',
      { 'claims/index.ts': "import {\n  find,\n  type Actor,\n} from '../actors/index.ts';\n" },
      /only types cross/u,
    ],
  ];
  for (const [what, files, message] of breaches) {
    it(`find ${what}`, () => {
      assert.match(importFaults(sourceTree({ ...clean, ...files })).join('\n'), message);
    });
  }

  it('refuse to judge a folder without any import', () => {
    assert.throws(
      () => importFaults(sourceTree({ 'text/index.ts': 'export const a = 1;\n' })),
      /would be blind/u,
    );
  });

  it('see the imports of this program', () => {
    assert.ok(readImports(join(import.meta.dirname, '../src')).length > 100);
  });
});
