// Which pairs of states and bodies the ledger knows acts between, busiest first: where a person begins.

import type { Clocks, Ledger } from '../ledger/index.ts';
import type { EventMention } from '../record/index.ts';
import { compareText } from '../text/index.ts';

export interface PairCount {
  readonly codes: readonly [string, string];
  readonly acts: number;
  /** How many of these acts are told as done. */
  readonly happened: number;
}

function pairsOf(event: EventMention): string[] {
  const codes = (references: EventMention['actors']) => [
    ...new Set(references.flatMap(({ country }) => (country === null ? [] : [country]))),
  ];
  const doers = codes(event.actors);
  const others = event.recipients.length > 0 ? codes(event.recipients) : doers;
  const keys = doers.flatMap((a) => others.filter((b) => b !== a).map((b) => [a, b].sort().join('\t')));
  return [...new Set(keys)];
}

export async function askPairs(ledger: Ledger, clocks: Clocks): Promise<readonly PairCount[]> {
  const counts = new Map<string, { acts: number; happened: number }>();
  for (const { entry } of await ledger.findings({ kinds: ['event'], clocks })) {
    if (entry.kind !== 'event') continue;
    const isDone = ['happened', 'ongoing', 'background'].includes(entry.content.status);
    for (const key of pairsOf(entry.content)) {
      const count = counts.get(key) ?? { acts: 0, happened: 0 };
      counts.set(key, { acts: count.acts + 1, happened: count.happened + (isDone ? 1 : 0) });
    }
  }
  return [...counts]
    .map(([key, count]) => ({ codes: key.split('\t') as [string, string], ...count }))
    .sort((a, b) => b.acts - a.acts || compareText(a.codes.join(), b.codes.join()));
}
