// About the record itself: what it holds, how well pages are read, what is known to be got wrong.

import type { AboutAnswer } from '../../answers/index.ts';
import type { Terminal } from '../terminal.ts';
import { wrapText } from './wrap-text.ts';

function scoreLine({ set, scores }: AboutAnswer['scoreboard'][number]): string {
  const all = Object.entries(scores).map(([name, value]) => `${name} ${Math.round(value * 10) / 10}`);
  return `${set}: ${all.join(', ')}`;
}

export function renderAbout(
  { program, ledger, scoreboard, knownFaults }: AboutAnswer,
  { style, widthColumns }: Terminal,
): readonly string[] {
  const records = Object.entries(ledger.records).map(([kind, count]) => `${kind} ${count}`);
  const item = (text: string) => wrapText(`- ${text}`, widthColumns, '  ');
  return [
    `${style('bold', `${program.name} ${program.version}`)}, ledger ${ledger.name}, head ${ledger.head.seq}:${ledger.head.chainHash.slice(0, 12)}`,
    wrapText(`records: ${records.join(', ')}`, widthColumns, '  '),
    '',
    ...(knownFaults.length === 0 ? [] : [style('bold', 'Known to be got wrong')]),
    ...knownFaults.map(({ part, fault }) => item(`${part}: ${fault}`)),
    '',
    ...(scoreboard.length === 0 ? [] : [style('bold', 'Scores, in points of 100')]),
    ...scoreboard.map((score) => item(scoreLine(score))),
  ];
}
