// `demarche stories`: articles about one matter, and what several of them report.

import { type Command, InvalidArgumentError } from 'commander';
import { answerStories } from '../../answers/index.ts';
import { answer } from '../answer.ts';
import { type AnswerOptions, withAnswerOptions } from '../clock-options.ts';
import { renderStories } from '../render/render-stories.ts';
import type { Terminal } from '../terminal.ts';

const actorHelp = 'a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id';

/** A story of one article is that article. */
const defaultLeast = 2;

function parseLeast(text: string): number {
  const least = Number(text);
  if (!Number.isInteger(least) || least < 1)
    throw new InvalidArgumentError('Write a whole number of at least 1.');
  return least;
}

/** Adds `stories` to the program. */
export function addStoriesCommand(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('stories'))
    .description(
      'list articles about one matter together, with how many are independent and what several report',
    )
    .argument('[actor...]', `stories in which all of these take part; ${actorHelp}`)
    .option('--least <number>', 'only stories of so many articles or more', parseLeast, defaultLeast)
    .addHelpText('after', '\nExample: demarche stories BLR')
    .action(async (actor: string[], options: AnswerOptions & { readonly least: number }) => {
      await answer(
        options,
        terminal,
        (asking) => answerStories(asking, { actor, ...options }),
        renderStories,
      );
    });
}
