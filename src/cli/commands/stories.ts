// `demarche stories`: articles about one matter, and what several of them report.

import type { Command } from 'commander';
import { answerStories, linesAtOnce } from '../../answers/index.ts';
import { answer } from '../answer.ts';
import { type AnswerOptions, withAnswerOptions } from '../clock-options.ts';
import { renderStories } from '../render/render-stories.ts';
import { type PortionChoice, parseCount, withPortionOptions } from '../stretch-options.ts';
import type { Terminal } from '../terminal.ts';

const actorHelp = 'a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id';

/** A story of one article is that article. */
const defaultLeast = 2;

/** Adds `stories` to the program. */
export function addStoriesCommand(program: Command, terminal: Terminal): void {
  withPortionOptions(withAnswerOptions(program.command('stories')), 'stories', linesAtOnce.stories)
    .description(
      'list stories: articles about one matter, how many are independent, and what most of them report',
    )
    .argument('[actor...]', `stories in which all of these take part; ${actorHelp}`)
    .option('--least <number>', 'only stories of so many articles or more', parseCount, defaultLeast)
    .addHelpText('after', '\nExample: demarche stories BLR')
    .action(async (actor: string[], options: AnswerOptions & PortionChoice & { readonly least: number }) => {
      await answer(
        options,
        terminal,
        (asking) => answerStories(asking, { actor, ...options }),
        renderStories,
      );
    });
}
