// The pages of the benchmark: those of a folder once each, or the example pages over and over.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const pageCount = 1000;
const examples = join(import.meta.dirname, '../../examples/pages');

/** A file of a page, unpacked. */
export interface BenchPage {
  readonly location: string;
  readonly bytes: Buffer;
}

function readPage(folder: string, name: string): BenchPage {
  const bytes = readFileSync(join(folder, name));
  return { location: name.replace(/\.gz$/u, ''), bytes: name.endsWith('.gz') ? gunzipSync(bytes) : bytes };
}

function listNames(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

/** Example pages over and over, each time with another last line, so that no two have the same bytes. */
function* repeatExamples(): Generator<BenchPage> {
  const sources = listNames(examples).map((name) => readPage(examples, name));
  for (let index = 0; index < pageCount; index += 1) {
    const source = sources[index % sources.length];
    if (source === undefined) return;
    const { location, bytes } = source;
    yield { location, bytes: Buffer.concat([bytes, Buffer.from(`\nPage ${index}\n`)]) };
  }
}

/** The pages of a folder, one at a time; without a folder a thousand made from the examples. */
export function* listPages(folder: string | undefined): Generator<BenchPage> {
  if (folder === undefined) yield* repeatExamples();
  else for (const name of listNames(folder)) yield readPage(folder, name);
}
