// The heap that threads which read pages are given where the program starts them.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const bytesOfMebibyte = 2 ** 20;

describe('the heap of the program', () => {
  it('gives a thread a young part of two halves of sixteen mebibytes, and no more', () => {
    const script = join(import.meta.dirname, 'thread-heap.ts');
    const said = execFileSync(process.execPath, [script], { encoding: 'utf8' });
    assert.equal(Number(said) / bytesOfMebibyte, 32);
  });
});
