// `demarche lineage`: which articles of the ledger repeat a page, and which came first.

import type { Command } from 'commander';
import { askLineage } from '../../queries/index.ts';
import { weighWords } from '../../stories/index.ts';
import { dataFolder, readStoryTables } from '../../tables/index.ts';
import { answer } from '../answer.ts';
import { type AnswerOptions, clocksOf, withAnswerOptions } from '../clock-options.ts';
import { renderLineage } from '../render/render-lineage.ts';
import type { Terminal } from '../terminal.ts';

/** Adds `lineage` to the program. */
export function addLineageCommand(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('lineage'))
    .description('show which articles repeat a page, word by word or in other words, and which came first')
    .argument('<page>', 'a file name, path, address or id in the ledger')
    .addHelpText('after', '\nExample: demarche lineage minsk-letter')
    .action(async (asked: string, options: AnswerOptions) => {
      const weights = weighWords(readStoryTables(dataFolder).wordCounts);
      const question = { asked, clocks: clocksOf(options), includePossibly: options.possibly ?? false };
      await answer(options, terminal, (ledger) => askLineage(ledger, question, weights), renderLineage);
    });
}
