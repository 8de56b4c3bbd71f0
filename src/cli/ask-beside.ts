// Long questions are answered by a thread of their own, so that whoever moves a slider does not wait for somebody's board of promises.

import { Worker } from 'node:worker_threads';
import type { Beside, Question } from '../http/index.ts';
import { DemarcheError } from '../text/index.ts';

/** What goes to the thread. */
export interface AskedBeside extends Question {
  readonly number: number;
  /** An instant. */
  readonly now: string;
}

/** What comes back: the answer as JSON, or why there is none. */
export interface AnswerBeside {
  readonly number: number;
  readonly json?: string;
  readonly refused?:
    | { readonly code: string; readonly message: string; readonly advice: string }
    | { readonly fault: string };
}

interface Waiting {
  readonly resolve: (json: string) => void;
  readonly reject: (error: Error) => void;
}

/** The thread runs the same files as this one: TypeScript, or what was built of it. */
const file = new URL(`./answer-beside${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

function errorOf(refused: NonNullable<AnswerBeside['refused']>): Error {
  if ('fault' in refused) return new Error(refused.fault);
  return new DemarcheError(refused.code, refused.message, refused.advice);
}

/** The thread starts with its first question, and again where it has ended by a fault. */
export function askBeside(ledgerAddress: string): Beside {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;
  const endAll = (error: Error) => {
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = () => {
    const started = new Worker(file, { workerData: ledgerAddress });
    started.on('message', ({ number, json, refused }: AnswerBeside) => {
      const one = waiting.get(number);
      waiting.delete(number);
      if (json !== undefined) one?.resolve(json);
      else one?.reject(errorOf(refused ?? { fault: 'the thread beside gave no answer' }));
    });
    started.on('error', (error) => endAll(error instanceof Error ? error : new Error(String(error))));
    started.on('exit', () => endAll(new Error('the thread that answers long questions has ended')));
    // A server that stops does not wait for it.
    started.unref();
    return started;
  };
  return {
    ask: (question, now) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ ...question, number: asked, now: now.toISOString() } satisfies AskedBeside);
      }),
    close: async () => {
      await worker?.terminate();
    },
  };
}
