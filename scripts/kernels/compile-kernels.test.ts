import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileKernels, kernelFile } from './compile-kernels.ts';

test('the kernels are those that their source compiles to', async () => {
  assert.equal(await compileKernels(), readFileSync(kernelFile, 'utf8'), 'run: node scripts/make-kernels.ts');
});
