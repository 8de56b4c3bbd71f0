// `demarche diff`: what newer articles, newer readings and corrections changed about a pair.

import type { Command } from 'commander';
import { answerDiff } from '../../answers/index.ts';
import { answer } from '../answer.ts';
import { type AnswerOptions, parseDay, parseInstant, withAnswerOptions } from '../clock-options.ts';
import { renderDiff } from '../render/render-diff.ts';
import type { Terminal } from '../terminal.ts';

type Options = AnswerOptions & { readonly since?: string; readonly recordedSince?: string };

/** Adds `diff` to the program. */
export function addDiffCommand(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('diff'))
    .description(
      'show what changed about a pair between two days of knowing or of taking, and what changed it',
    )
    .argument('<a>', 'a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id')
    .argument('<b>', 'the other side')
    .option('--since <day>', 'compare with what the news had told by the end of this day', parseDay)
    .option(
      '--recorded-since <day>',
      'compare with what the ledger held by then (day or instant, UTC), e.g. before pages were read again or corrected',
      parseInstant,
    )
    .addHelpText('after', '\nExample: demarche diff BLR USA --since 2025-09-01 --known 2025-12-18')
    .action(async (a: string, b: string, options: Options) => {
      await answer(options, terminal, (asking) => answerDiff(asking, { a, b, ...options }), renderDiff);
    });
}
