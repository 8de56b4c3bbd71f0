import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileKernels, kernels } from './compile-kernels.ts';

for (const files of kernels)
  test(`${files.exported} are those that their source compiles to`, async () => {
    const made = await compileKernels(files);
    assert.equal(made, readFileSync(files.bytes, 'utf8'), 'run: node scripts/make-kernels.ts');
  });
