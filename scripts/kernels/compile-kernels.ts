// The inner loops that are written in AssemblyScript, and the text of each file of bytes that its source compiles to.

import { readFileSync } from 'node:fs';
import { main } from 'assemblyscript/asc';

const sourceFolder: URL = new URL('../../src/', import.meta.url);

export interface KernelFiles {
  readonly source: URL;
  /** The file that is made. */
  readonly bytes: URL;
  /** What the file exports. */
  readonly exported: string;
}

function filesOf(source: string, bytes: string, exported: string): KernelFiles {
  return { source: new URL(source, sourceFolder), bytes: new URL(bytes, sourceFolder), exported };
}

export const kernels: readonly KernelFiles[] = [
  filesOf('language/network/kernels.as', 'language/network/kernel-bytes.ts', 'kernelBytes'),
  filesOf('tables/row-sums.as', 'tables/row-sums-bytes.ts', 'rowSumsBytes'),
];

function headerOf({ source }: KernelFiles): string {
  const name = source.pathname.split('/').at(-1);
  return `// Made by \`node scripts/make-kernels.ts\` from ${name}; not to be changed by hand.

`;
}

const lineLength = 100;
const options = [
  ...['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--enable', 'simd'],
  ...['--use', 'abort=', '--noColors'],
];

/** Compiles a source; throws an Error with the compiler's words where it has a fault. */
export async function compileKernels(files: KernelFiles): Promise<string> {
  const source = readFileSync(files.source, 'utf8');
  let binary: Uint8Array = new Uint8Array();
  const { error, stderr } = await main(['kernels.ts', '--outFile', 'kernels.wasm', ...options], {
    readFile: (name) => (name === 'kernels.ts' ? source : null),
    writeFile: (name, contents) => {
      if (name === 'kernels.wasm' && typeof contents !== 'string') binary = contents;
    },
    listFiles: () => [],
  });
  if (error !== null)
    throw new Error(`${files.source.pathname} does not compile: ${error.message}\n${stderr.toString()}`);
  const text = Buffer.from(binary).toString('base64');
  const lines = text.match(new RegExp(`.{1,${lineLength}}`, 'gu')) ?? [];
  return `${headerOf(files)}export const ${files.exported}: string = [\n${lines.map((line) => `  '${line}',\n`).join('')}].join('');\n`;
}
