// The frame of every command that asks: open the ledger, ask one query, print it as text or JSON, close.

import { type Ledger, openLedger } from '../ledger/index.ts';
import type { AnswerOptions } from './clock-options.ts';
import type { Terminal } from './terminal.ts';

export async function answer<Answer>(
  options: Pick<AnswerOptions, 'ledger' | 'json'>,
  terminal: Terminal,
  ask: (ledger: Ledger) => Promise<Answer>,
  render: (answer: Answer, terminal: Terminal) => readonly string[],
): Promise<void> {
  const ledger = await openLedger(options.ledger, { mode: 'existing' });
  try {
    const given = await ask(ledger);
    if (options.json) terminal.out(JSON.stringify(given, null, 2));
    else for (const line of render(given, terminal)) terminal.out(line);
  } finally {
    await ledger.close();
  }
}
