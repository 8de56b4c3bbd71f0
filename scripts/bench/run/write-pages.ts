// Made pages on disk, as a run finds them: files in a folder, or records of one archive.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { answer, record } from '../../../tests/warc/make-warc.ts';

/** A page under the name of its file. */
export interface NamedPage {
  readonly name: string;
  readonly text: string;
}

export function writeFolder(folder: string, pages: readonly NamedPage[]): string {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of pages) writeFileSync(join(folder, name), text);
  return folder;
}

/** Each record packed by itself, as archives of the web are. */
export function writeWarc(path: string, pages: readonly NamedPage[]): string {
  const records = pages.map(({ name, text }) =>
    record({
      url: `https://courier.example/${encodeURIComponent(name)}`,
      block: answer(text, ['Content-Type: text/html; charset=utf-8']),
    }),
  );
  writeFileSync(path, Buffer.concat(records.map((one) => gzipSync(one))));
  return path;
}
