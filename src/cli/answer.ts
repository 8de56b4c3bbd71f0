// The frame of every command that asks: open the ledger, ask one query of it as people have put it right, print the answer as text or
// JSON, close.

import { type CorrectedLedger, correctedLedger } from '../queries/index.ts';
import type { AnswerOptions } from './clock-options.ts';
import { openLedgerOf } from './open-ledger.ts';
import type { Terminal } from './terminal.ts';

export async function answer<Answer>(
  options: Pick<AnswerOptions, 'ledger' | 'json' | 'recorded'>,
  terminal: Terminal,
  ask: (ledger: CorrectedLedger) => Promise<Answer>,
  render: (answer: Answer, terminal: Terminal) => readonly string[],
): Promise<void> {
  const ledger = await openLedgerOf(options, 'existing', terminal);
  try {
    const given = await ask(correctedLedger(ledger, options));
    if (options.json) terminal.out(JSON.stringify(given, null, 2));
    else for (const line of render(given, terminal)) terminal.out(line);
  } finally {
    await ledger.close();
  }
}
