// `demarche lineage`: which articles of the ledger repeat a page, and which came first.

import type { Command } from 'commander';
import { answerLineage } from '../../answers/index.ts';
import { answer } from '../answer.ts';
import { type AnswerOptions, withAnswerOptions } from '../clock-options.ts';
import { renderLineage } from '../render/render-lineage.ts';
import type { Terminal } from '../terminal.ts';

/** Adds `lineage` to the program. */
export function addLineageCommand(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('lineage'))
    .description('show which articles repeat a page, word by word or in other words, and which came first')
    .argument('<page>', 'a file name, path, address or id in the ledger')
    .addHelpText('after', '\nExample: demarche lineage minsk-letter')
    .action(async (page: string, options: AnswerOptions) => {
      await answer(options, terminal, (asking) => answerLineage(asking, { page, ...options }), renderLineage);
    });
}
