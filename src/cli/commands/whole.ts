// The commands that show one thing whole: a story, a happening, an article; and about, which tells of the record itself.

import type { Command } from 'commander';
import { answerAbout, answerActors, answerArticle, answerEvent, answerStory } from '../../answers/index.ts';
import { answer } from '../answer.ts';
import { type AnswerOptions, ledgerOption, parseInstant, withAnswerOptions } from '../clock-options.ts';
import { renderAbout } from '../render/render-about.ts';
import { renderActors } from '../render/render-actors.ts';
import { renderArticle } from '../render/render-article.ts';
import { renderEvent } from '../render/render-event.ts';
import { renderStory } from '../render/render-story.ts';
import { parseCount } from '../stretch-options.ts';
import type { Terminal } from '../terminal.ts';

const pageHelp = 'a file name, path, address or id in the ledger';

function addPageCommands(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('story'))
    .description('show the story of one article: all articles about its matter, and what several report')
    .argument('<page>', pageHelp)
    .addHelpText('after', '\nExample: demarche story minsk-letter')
    .action((page: string, options: AnswerOptions) =>
      answer(options, terminal, (asking) => answerStory(asking, { page, ...options }), renderStory),
    );
  withAnswerOptions(program.command('article'))
    .description('show an article as read, without what was left out around it')
    .argument('<page>', pageHelp)
    .addHelpText('after', '\nExample: demarche article minsk-letter')
    .action((page: string, options: AnswerOptions) =>
      answer(options, terminal, (asking) => answerArticle(asking, { page, ...options }), renderArticle),
    );
}

/** Adds `story`, `article`, `event`, `actors` and `about` to the program. */
export function addWholeCommands(program: Command, terminal: Terminal): void {
  addPageCommands(program, terminal);
  withAnswerOptions(program.command('event'))
    .description('show the happening that an act reports: all its mentions side by side')
    .argument('<id>', 'the id at the end of a line that tells an act, or its first digits')
    .addHelpText('after', '\nExample: demarche event 3f9c2a51d0e4')
    .action((id: string, options: AnswerOptions) =>
      answer(options, terminal, (asking) => answerEvent(asking, { id, ...options }), renderEvent),
    );
  program
    .command('actors')
    .description(
      'list states, bodies and persons by the beginning of a name, with the codes and ids that stand for them',
    )
    .argument('<words...>', 'the beginning of a name, or of a word of it')
    .option('--limit <number>', 'list at most so many (default: 10)', parseCount)
    .addOption(ledgerOption())
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', '\nExample: demarche actors luka')
    .action((words: readonly string[], options: AnswerOptions & { readonly limit?: number }) =>
      answer(
        options,
        terminal,
        (asking) => answerActors(asking, { like: words.join(' '), limit: options.limit }),
        renderActors,
      ),
    );
  program
    .command('about')
    .description('tell of the record itself: what it holds, how well pages are read, what is got wrong')
    .addOption(ledgerOption())
    .option(
      '--recorded <day>',
      'recorded: only what the ledger held by then (day or instant, UTC)',
      parseInstant,
    )
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', '\nExample: demarche about')
    .action((options: AnswerOptions) =>
      answer(options, terminal, (asking) => answerAbout(asking, options), renderAbout),
    );
}
