// Compiles the sources in AssemblyScript to WebAssembly and writes each as text beside it: node scripts/make-kernels.ts

import { writeFileSync } from 'node:fs';
import { compileKernels, kernels } from './kernels/compile-kernels.ts';

for (const files of kernels) writeFileSync(files.bytes, await compileKernels(files));
