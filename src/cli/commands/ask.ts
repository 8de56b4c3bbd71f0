// The commands that ask one query each: pair, pairs, timeline, pages, why; those of page and search stand beside this file.

import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type Asking,
  answerPages,
  answerPair,
  answerPairInBrief,
  answerPairs,
  answerTimeline,
  answerWhy,
  linesAtOnce,
  type PagesOptions,
  type PairsOptions,
} from '../../answers/index.ts';
import { recordSchemas } from '../../record/index.ts';
import { answer } from '../answer.ts';
import { type AnswerOptions, parseDay, withAnswerOptions } from '../clock-options.ts';
import { renderPages } from '../render/render-pages.ts';
import { renderPair } from '../render/render-pair.ts';
import { renderPairs } from '../render/render-pairs.ts';
import { renderTimeline } from '../render/render-timeline.ts';
import { renderWhy } from '../render/render-why.ts';
import {
  type PortionChoice,
  parseCount,
  type StretchChoice,
  withPortionOptions,
  withStretchOptions,
} from '../stretch-options.ts';
import type { Terminal } from '../terminal.ts';
import { addPageCommand } from './page.ts';
import { addSearchCommand } from './search.ts';

const verdicts = recordSchemas.article.shape.dating.shape.verdict.options;

function collectVerdict(text: string, before: readonly string[]): readonly string[] {
  if (!verdicts.some((verdict) => verdict === text))
    throw new InvalidArgumentError(`Write one of ${verdicts.join(', ')}.`);
  return [...before, text];
}

const actorHelp = 'a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id';

function addPairCommands(program: Command, terminal: Terminal): void {
  withStretchOptions(withAnswerOptions(program.command('pair')))
    .description('show what stands between two actors, every line with its sentence')
    .argument('<a>', actorHelp)
    .argument('<b>', 'the other side')
    .option('--brief', 'sooner: without figures, and without telling which articles repeat others')
    .addHelpText('after', '\nExample: demarche pair BLR USA --known 2025-09-12')
    .action(async (a: string, b: string, options: AnswerOptions & StretchChoice & { brief?: boolean }) => {
      const ask = options.brief === true ? answerPairInBrief : answerPair;
      await answer(options, terminal, (asking) => ask(asking, { a, b, ...options }), renderPair);
    });
  withPortionOptions(withAnswerOptions(program.command('pairs')), 'pairs', linesAtOnce.pairs)
    .description('list the pairs that the ledger knows acts between, busiest first')
    .option('--actor <actor>', `only pairs with this state or body; ${actorHelp}`)
    .option('--months <number>', 'with --json: of each pair only the last so many months', parseCount)
    .addHelpText('after', '\nExample: demarche pairs --actor BLR')
    .action(async (options: AnswerOptions & PortionChoice & PairsOptions) => {
      await answer(options, terminal, (asking) => answerPairs(asking, options), renderPairs);
    });
}

function addTimelineCommand(program: Command, terminal: Terminal): void {
  withStretchOptions(withAnswerOptions(program.command('timeline')))
    .description('list acts by the day they happened or are to happen')
    .argument('[actor...]', `acts in which all of these take part; ${actorHelp}`)
    .option('--from <day>', 'only acts that may have happened on or after this day', parseDay)
    .option('--to <day>', 'only acts that may have happened on or before this day', parseDay)
    .option('--statements', 'also what the only actor asked for is reported to have said')
    .addHelpText('after', '\nExample: demarche timeline Lukashenko --from 2025-01-01')
    .action(
      async (
        actor: string[],
        options: AnswerOptions & StretchChoice & { from?: string; to?: string; statements?: boolean },
      ) => {
        const ask = (asking: Asking) => answerTimeline(asking, { actor, ...options });
        await answer(options, terminal, ask, renderTimeline);
      },
    );
}

function addPageCommands(program: Command, terminal: Terminal): void {
  withStretchOptions(withAnswerOptions(program.command('pages')), 'pages', linesAtOnce.pages)
    .description('list the pages in the ledger by the day on which they were written')
    .option('--like <words>', 'only pages whose headline, outlet, address or file holds these words')
    .addOption(
      new Option(
        '--verdict <verdict>',
        'only pages whose dating has this verdict; may be given several times',
      )
        .argParser(collectVerdict)
        .default([], 'any'),
    )
    .addHelpText('after', '\nExample: demarche pages --verdict contradicted')
    .action(async (options: AnswerOptions & StretchChoice & PagesOptions) => {
      await answer(options, terminal, (asking) => answerPages(asking, options), renderPages);
    });
  addPageCommand(program, terminal);
  withAnswerOptions(program.command('why'))
    .description('lead from a line of an answer to its sentence, its rule and its article')
    .argument('<id>', 'the id at the end of the line, or its first digits')
    .addHelpText('after', '\nExample: demarche why 3f9c2a51d0e4')
    .action(async (id: string, options: AnswerOptions) => {
      await answer(options, terminal, (asking) => answerWhy(asking, { id, ...options }), renderWhy);
    });
}

/** Adds the commands that ask one query each. */
export function addAskCommands(program: Command, terminal: Terminal): void {
  addPairCommands(program, terminal);
  addTimelineCommand(program, terminal);
  addPageCommands(program, terminal);
  addSearchCommand(program, terminal);
}
