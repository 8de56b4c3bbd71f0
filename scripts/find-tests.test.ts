import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { findTests } from './find-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-find-tests-'));
after(() => rmSync(folder, { recursive: true }));
const [one, other] = [join(folder, 'a/one.test.ts'), join(folder, 'a/b/other.test.ts')];
mkdirSync(join(folder, 'a/b'), { recursive: true });
mkdirSync(join(folder, 'empty'));
for (const file of [one, other, join(folder, 'a/one.ts')]) writeFileSync(file, '');

describe('the tests that are meant', () => {
  it('are the files that are named and those under folders that are, each once', () => {
    assert.deepEqual(findTests([one]), [one]);
    assert.deepEqual(findTests([join(folder, 'a'), one]), [other, one]);
  });

  it('are all of the project where none is named', () => {
    assert.ok(findTests([]).includes('scripts/find-tests.test.ts'));
  });

  it('are refused in plain words, before anything is started, where a path is wrong', () => {
    assert.throws(() => findTests([join(folder, 'gone')]), /^Error: there is no file or folder .*gone$/u);
    assert.throws(() => findTests([join(folder, 'empty')]), /no test lies in the folder .*empty/u);
    const script = join(import.meta.dirname, 'run-tests.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'gone/at.test.ts'], {
      encoding: 'utf8',
    });
    assert.deepEqual([status, stdout], [2, '']);
    assert.equal(stderr, 'there is no file or folder gone/at.test.ts\n');
  });
});
