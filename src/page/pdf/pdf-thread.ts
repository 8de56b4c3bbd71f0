// A thread that reads one document, so that whoever asks can end it.

import { parentPort, workerData } from 'node:worker_threads';
import { readPdf } from './pdf-lines.ts';
import type { PdfAnswer } from './read-pdf-apart.ts';

function answer(given: PdfAnswer): void {
  parentPort?.postMessage(given);
}

try {
  answer({ text: await readPdf(workerData as Uint8Array) });
} catch (error) {
  const isError = error instanceof Error;
  answer({ fault: { name: isError ? error.name : '', message: isError ? error.message : String(error) } });
}
