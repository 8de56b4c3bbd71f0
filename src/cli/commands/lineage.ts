// `demarche lineage | compare`: which articles of the ledger repeat a page, and two of them side by side.

import type { Command } from 'commander';
import { answerCompare, answerLineage } from '../../answers/index.ts';
import { answer } from '../answer.ts';
import { type AnswerOptions, withAnswerOptions } from '../clock-options.ts';
import { renderCompare } from '../render/render-compare.ts';
import { renderLineage } from '../render/render-lineage.ts';
import type { Terminal } from '../terminal.ts';

const pageHelp = 'a file name, path, address or id in the ledger';

/** Adds `lineage` and `compare` to the program. */
export function addLineageCommand(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('lineage'))
    .description('show which articles repeat a page, word by word or in other words, and which came first')
    .argument('<page>', pageHelp)
    .addHelpText('after', '\nExample: demarche lineage minsk-letter')
    .action(async (page: string, options: AnswerOptions) => {
      await answer(options, terminal, (asking) => answerLineage(asking, { page, ...options }), renderLineage);
    });
  withAnswerOptions(program.command('compare'))
    .description('compare two pages sentence by sentence: the same, changed, left out, added')
    .argument('<a>', pageHelp)
    .argument('<b>', 'the other page')
    .addHelpText('after', '\nExample: demarche compare minsk-letter harbour-wire')
    .action(async (a: string, b: string, options: AnswerOptions) => {
      await answer(options, terminal, (asking) => answerCompare(asking, { a, b, ...options }), renderCompare);
    });
}
