// Runs in a thread beside the server: answers questions one after the other over a ledger of its own, until it is ended.

import { parentPort, workerData } from 'node:worker_threads';
import { makeKnowledge } from '../answers/index.ts';
import { askHere } from '../http/index.ts';
import { openLedger } from '../ledger/index.ts';
import { DemarcheError } from '../text/index.ts';
import type { AnswerBeside, AskedBeside } from './ask-beside.ts';
import { keyMaker } from './open-ledger.ts';

const ledger = await openLedger(workerData as string, { mode: 'existing', keys: keyMaker() });
const knowledge = makeKnowledge();

/** What a person can act on keeps its words; of a fault only the trace can be handed over. */
function refusalOf(error: unknown): NonNullable<AnswerBeside['refused']> {
  if (error instanceof DemarcheError) {
    const { code, message, advice } = error;
    return { code, message, advice };
  }
  return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

async function answer({ number, now, ...question }: AskedBeside): Promise<void> {
  try {
    const json = await askHere({ ledger, knowledge, now: new Date(now) }, question);
    parentPort?.postMessage({ number, json } satisfies AnswerBeside);
  } catch (error) {
    parentPort?.postMessage({ number, refused: refusalOf(error) } satisfies AnswerBeside);
  }
}

let last = Promise.resolve();
parentPort?.on('message', (asked: AskedBeside) => {
  last = last.then(() => answer(asked));
});
