// The text of src/language/network/kernel-bytes.ts, from the source of the kernels.

import { readFileSync } from 'node:fs';
import { main } from 'assemblyscript/asc';

const folder: URL = new URL('../../src/language/network/', import.meta.url);
export const kernelFile: URL = new URL('kernel-bytes.ts', folder);

const header = `// Made by \`node scripts/make-kernels.ts\` from kernels.as; not to be changed by hand.

`;
const lineLength = 100;
const options = [
  ...['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--enable', 'simd'],
  ...['--use', 'abort=', '--noColors'],
];

/** Compiles the source; throws an Error with the compiler's words where it has a fault. */
export async function compileKernels(): Promise<string> {
  const source = readFileSync(new URL('kernels.as', folder), 'utf8');
  let binary: Uint8Array = new Uint8Array();
  const { error, stderr } = await main(['kernels.ts', '--outFile', 'kernels.wasm', ...options], {
    readFile: (name) => (name === 'kernels.ts' ? source : null),
    writeFile: (name, contents) => {
      if (name === 'kernels.wasm' && typeof contents !== 'string') binary = contents;
    },
    listFiles: () => [],
  });
  if (error !== null) throw new Error(`kernels.as does not compile: ${error.message}\n${stderr.toString()}`);
  const text = Buffer.from(binary).toString('base64');
  const lines = text.match(new RegExp(`.{1,${lineLength}}`, 'gu')) ?? [];
  return `${header}export const kernelBytes: string = [\n${lines.map((line) => `  '${line}',\n`).join('')}].join('');\n`;
}
