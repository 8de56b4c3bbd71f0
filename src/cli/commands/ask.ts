// The commands that ask one query each: pair, pairs, timeline, pages, why; those of page and search stand beside this file.

import type { Command } from 'commander';
import {
  askedDay,
  readPairKnowledge,
  readWordWeights,
  resolveSide,
  resolveSides,
} from '../../answers/index.ts';
import {
  askPages,
  askPair,
  askPairs,
  askTimeline,
  askWhy,
  type Side,
  withSources,
} from '../../queries/index.ts';
import { dataFolder, ownTablesFolder, readActorTables } from '../../tables/index.ts';
import { DemarcheError } from '../../text/index.ts';
import { answer } from '../answer.ts';
import { type AnswerOptions, clocksOf, parseDay, withAnswerOptions } from '../clock-options.ts';
import { renderPages } from '../render/render-pages.ts';
import { renderPair } from '../render/render-pair.ts';
import { renderPairs } from '../render/render-pairs.ts';
import { renderTimeline } from '../render/render-timeline.ts';
import { renderWhy } from '../render/render-why.ts';
import type { Terminal } from '../terminal.ts';
import { addPageCommand } from './page.ts';
import { addSearchCommand } from './search.ts';

const actorHelp = 'a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id';

function questionOf(options: AnswerOptions) {
  return { clocks: clocksOf(options), includePossibly: options.possibly ?? false };
}

function addPairCommands(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('pair'))
    .description('show what stands between two actors, every line with its sentence')
    .argument('<a>', actorHelp)
    .argument('<b>', 'the other side')
    .addHelpText('after', '\nExample: demarche pair BLR USA --known 2025-09-12')
    .action(async (a: string, b: string, options: AnswerOptions) => {
      const actors = readActorTables(dataFolder, ownTablesFolder());
      const sides = resolveSides([a, b], actors) as [Side, Side];
      const question = {
        sides,
        clocks: clocksOf(options),
        day: askedDay(options, new Date()),
        includePossibly: options.possibly ?? false,
      };
      const knowledge = readPairKnowledge(actors);
      await answer(
        options,
        terminal,
        async (ledger) => withSources(ledger, await askPair(ledger, question, knowledge), readWordWeights()),
        renderPair,
      );
    });
  withAnswerOptions(program.command('pairs'))
    .description('list the pairs that the ledger knows acts between, busiest first')
    .addHelpText('after', '\nExample: demarche pairs')
    .action(async (options: AnswerOptions) => {
      await answer(options, terminal, (ledger) => askPairs(ledger, questionOf(options)), renderPairs);
    });
}

function addTimelineCommand(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('timeline'))
    .description('list acts by the day they happened or are to happen')
    .argument('[actor...]', `acts in which all of these take part; ${actorHelp}`)
    .option('--from <day>', 'only acts that may have happened on or after this day', parseDay)
    .option('--to <day>', 'only acts that may have happened on or before this day', parseDay)
    .addHelpText('after', '\nExample: demarche timeline Lukashenko --from 2025-01-01')
    .action(async (names: string[], options: AnswerOptions & { from?: string; to?: string }) => {
      if (options.from !== undefined && options.to !== undefined && options.from > options.to) {
        const message = `--from ${options.from} is after --to ${options.to}`;
        throw new DemarcheError('DAYS_REVERSED', message, 'Give the earlier day with --from.');
      }
      const actors = readActorTables(dataFolder, ownTablesFolder());
      const question = {
        sides: names.map((name) => resolveSide(name, actors)),
        from: options.from ?? null,
        to: options.to ?? null,
        clocks: clocksOf(options),
        includePossibly: options.possibly ?? false,
      };
      await answer(
        options,
        terminal,
        async (ledger) => withSources(ledger, await askTimeline(ledger, question), readWordWeights()),
        renderTimeline,
      );
    });
}

function addPageCommands(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('pages'))
    .description('list the pages in the ledger by the day on which they were written')
    .addHelpText('after', '\nExample: demarche pages')
    .action(async (options: AnswerOptions) => {
      await answer(options, terminal, (ledger) => askPages(ledger, questionOf(options)), renderPages);
    });
  addPageCommand(program, terminal);
  withAnswerOptions(program.command('why'))
    .description('lead from a line of an answer to its sentence, its rule and its article')
    .argument('<id>', 'the id at the end of the line, or its first digits')
    .addHelpText('after', '\nExample: demarche why 3f9c2a51d0e4')
    .action(async (id: string, options: AnswerOptions) => {
      await answer(options, terminal, (ledger) => askWhy(ledger, id, clocksOf(options)), renderWhy);
    });
}

/** Adds the commands that ask one query each. */
export function addAskCommands(program: Command, terminal: Terminal): void {
  addPairCommands(program, terminal);
  addTimelineCommand(program, terminal);
  addPageCommands(program, terminal);
  addSearchCommand(program, terminal);
}
