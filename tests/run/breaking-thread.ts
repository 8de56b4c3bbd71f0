// A thread that reads pages as the program's own does, but breaks over those whose text asks for it.

import { existsSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import * as thread from '../../src/run/thread.ts';

function fillMemory(): never {
  const kept: number[][] = [];
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, at) => at * 1.5));
}

function loop(): never {
  for (;;);
}

const marker = /ENDS_ONCE (\S+)/u;

export function readTask(task: thread.PageTask): thread.PageAnswer {
  const { source } = task.page;
  const once = marker.exec(source)?.[1];
  const ends = source.includes('ENDS_ALWAYS') || (once !== undefined && !existsSync(once));
  if (ends || /LOOPS|FILLS_MEMORY/u.test(source)) parentPort?.postMessage({ begun: task.number });
  if (once !== undefined) writeFileSync(once, String(workerData));
  if (ends) process.exit(1);
  if (source.includes('LOOPS')) loop();
  if (source.includes('FILLS_MEMORY')) fillMemory();
  return thread.readTask(task);
}
