// `demarche review`: what a person should look at, the most pressing first.

import { type Command, InvalidArgumentError } from 'commander';
import { answerReview } from '../../answers/index.ts';
import { answer } from '../answer.ts';
import { type AnswerOptions, withAnswerOptions } from '../clock-options.ts';
import { renderReview } from '../render/render-review.ts';
import type { Terminal } from '../terminal.ts';

interface ReviewChoice extends AnswerOptions {
  readonly actor: readonly string[];
  readonly limit: number;
  readonly all?: true;
}

const defaultLimit = 20;

function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1)
    throw new InvalidArgumentError('Write a whole number of at least 1.');
  return limit;
}

/** Adds `review` to the program. */
export function addReviewCommand(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('review'))
    .description(
      'list the records in doubt, those on which most hangs first; accept, reject, edit, merge and split rule on them',
    )
    .option(
      '--actor <actor>',
      'only records in which this actor takes part; may be given several times',
      (text: string, before: readonly string[]) => [...before, text],
      [],
    )
    .option('-n, --limit <number>', 'at most so many records', parseLimit, defaultLimit)
    .option('--all', 'look through all articles of a large ledger, not the newest 500 alone')
    .addHelpText('after', '\nExample: demarche review --actor BLR --limit 5')
    .action(async (options: ReviewChoice) => {
      await answer(options, terminal, (asking) => answerReview(asking, options), renderReview);
    });
}
