// `demarche predict`: one stage over JSON Lines, for the scored sets.

import type { Command } from 'commander';
import { predictFile, predictTasks } from '../../predict/index.ts';
import type { Terminal } from '../terminal.ts';

function listTasks(): string {
  const widest = Math.max(...predictTasks.map(({ name }) => name.length));
  const rows = predictTasks.map(({ name, aliases, summary }) => {
    const also = aliases.length === 0 ? '' : ` (also ${aliases.join(', ')})`;
    return `  ${name.padEnd(widest + 2)}${summary}${also}`;
  });
  return `\nTasks:\n${rows.join('\n')}\n\nExample: demarche predict attribution in.jsonl out.jsonl`;
}

export function addPredictCommand(program: Command, terminal: Terminal): void {
  program
    .command('predict')
    .description('run one stage over JSON Lines, for scored sets')
    .argument('<task>', 'one of the tasks below')
    .argument('<in>', 'input file, one JSON object a line, also .gz; - for standard input')
    .argument('<out>', 'output file, one prediction a line in the order of the input; - for standard output')
    .addHelpText('after', listTasks())
    .action(async (task: string, input: string, output: string) => {
      const count = await predictFile(task, input, output);
      terminal.err(`${count} ${count === 1 ? 'line' : 'lines'} predicted`);
    });
}
