// The frame of every command that asks: open the ledger, ask one question of it, print the answer as text or JSON, close.

import { type Asking, makeKnowledge, toJson } from '../answers/index.ts';
import type { AnswerOptions } from './clock-options.ts';
import { openLedgerOf } from './open-ledger.ts';
import type { Terminal } from './terminal.ts';

/** Prints what HTTP answers to the same question, byte for byte, where JSON is asked for. */
export function printJson(given: object, { out }: Terminal): void {
  out(toJson(given).trimEnd());
}

export async function answer<Answer extends object>(
  options: Pick<AnswerOptions, 'ledger' | 'json'>,
  terminal: Terminal,
  ask: (asking: Asking) => Promise<Answer>,
  render: (answer: Answer, terminal: Terminal) => readonly string[],
): Promise<void> {
  const ledger = await openLedgerOf(options, 'existing', terminal);
  try {
    const given = await ask({ ledger, knowledge: makeKnowledge(), now: new Date() });
    if (options.json) printJson(given, terminal);
    else for (const line of render(given, terminal)) terminal.out(line);
  } finally {
    await ledger.close();
  }
}
