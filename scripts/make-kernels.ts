// Compiles src/language/network/kernels.as to WebAssembly and writes it as text beside it: node scripts/make-kernels.ts

import { writeFileSync } from 'node:fs';
import { compileKernels, kernelFile } from './kernels/compile-kernels.ts';

writeFileSync(kernelFile, await compileKernels());
