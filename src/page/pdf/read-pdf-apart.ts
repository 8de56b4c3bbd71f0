// Reads a document in a thread of its own, with a limit of time and of memory: a document may be made to take all there is of both.

import { Worker } from 'node:worker_threads';
import type { PdfText } from './pdf-lines.ts';

export interface PdfLimits {
  /** By the clock on the wall. */
  readonly seconds: number;
  /** Of what the thread keeps, besides the bytes of the document. */
  readonly heapMebibytes: number;
  /** By how much the process may grow meanwhile: what is unpacked of a document lies outside of the thread's heap. */
  readonly growthMebibytes: number;
}

/** What the thread tells. */
export type PdfAnswer =
  | { readonly text: PdfText }
  | { readonly fault: { readonly name: string; readonly message: string } };

/** What came of a document: its text, what the reader of PDF says is the matter, or which limit it went beyond. */
export type PdfOutcome = PdfAnswer | { readonly beyond: 'time' | 'memory' };

/** A document of 500 pages takes some seconds. */
export const pdfLimits: PdfLimits = { seconds: 60, heapMebibytes: 512, growthMebibytes: 2048 };

const lookEveryMs = 100;
const bytesOfMebibyte = 1024 * 1024;

/** The thread runs the same files as this one: TypeScript, or what was built of it. */
const threadFile = new URL(`./pdf-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** Never rejects for what a document holds; the thread is gone once it resolves. */
export async function readPdfApart(bytes: Uint8Array, limits: PdfLimits = pdfLimits): Promise<PdfOutcome> {
  const worker = new Worker(threadFile, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMebibytes },
  });
  const { promise, resolve } = Promise.withResolvers<PdfOutcome>();
  const timer = setTimeout(() => resolve({ beyond: 'time' }), limits.seconds * 1000);
  const most = process.memoryUsage.rss() + limits.growthMebibytes * bytesOfMebibyte;
  const look = setInterval(() => {
    if (process.memoryUsage.rss() > most) resolve({ beyond: 'memory' });
  }, lookEveryMs);
  worker.on('message', resolve);
  worker.on('error', (error: Error) =>
    resolve(
      isOutOfMemory(error) ? { beyond: 'memory' } : { fault: { name: error.name, message: error.message } },
    ),
  );
  worker.on('exit', () => resolve({ fault: { name: '', message: 'the reader of PDF ended' } }));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    clearInterval(look);
    await worker.terminate();
  }
}
