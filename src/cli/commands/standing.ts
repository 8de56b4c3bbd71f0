// `demarche standing | commitments | figures`: what many articles together tell of two actors, or of one.

import { type Command, InvalidArgumentError } from 'commander';
import {
  askedDay,
  readCommitmentKnowledge,
  readSeriesKnowledge,
  readStandingKnowledge,
  readWordWeights,
  resolveSides,
} from '../../answers/index.ts';
import { askCommitments, askFigures, askStanding, type Side, withSources } from '../../queries/index.ts';
import type { ActorTables } from '../../tables/index.ts';
import { dataFolder, ownTablesFolder, readActorTables } from '../../tables/index.ts';
import { answer } from '../answer.ts';
import { type AnswerOptions, clocksOf, withAnswerOptions } from '../clock-options.ts';
import { renderCommitments } from '../render/render-commitments.ts';
import { renderFigures } from '../render/render-figures.ts';
import { defaultWarnDays, renderStanding } from '../render/render-standing.ts';
import type { Terminal } from '../terminal.ts';

const actorHelp = 'a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id';

function parseDays(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 0) throw new InvalidArgumentError('Write a whole number of days.');
  return days;
}

type Names = readonly (string | undefined)[];

/** The parts of a question that all three have. */
function questionOf(names: Names, options: AnswerOptions) {
  const actors = readActorTables(dataFolder, ownTablesFolder());
  return {
    actors,
    sides: resolveSides(
      names.filter((name) => name !== undefined),
      actors,
    ),
    clocks: clocksOf(options),
    day: askedDay(options, new Date()),
    includePossibly: options.possibly ?? false,
  };
}

/** States of affairs are between states: a person is asked about as the state for which he acts. */
function asState(side: Side, actors: ActorTables): Side {
  const country = side.country ?? actors.persons.get(side.actorId ?? '')?.country ?? null;
  return { ...side, country };
}

function addStanding(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('standing'))
    .description(
      'show what stands between two actors, or around one: sanctions, embassies, borders, treaties',
    )
    .argument('<a>', actorHelp)
    .argument('[b]', 'the other side')
    .option('--warn <days>', 'warn so many days before a stated end', parseDays, defaultWarnDays)
    .addHelpText('after', '\nExample: demarche standing BLR USA --on 2025-12-18')
    .action(async (a: string, b: string | undefined, options: AnswerOptions & { readonly warn: number }) => {
      const { actors, ...asked } = questionOf([a, b], options);
      const question = { ...asked, sides: asked.sides.map((side) => asState(side, actors)) };
      await answer(
        options,
        terminal,
        async (ledger) =>
          withSources(
            ledger,
            await askStanding(ledger, question, readStandingKnowledge(actors)),
            readWordWeights(),
          ),
        (given) => renderStanding(given, terminal, options.warn),
      );
    });
}

function addCommitments(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('commitments'))
    .description('show announced and promised acts and what became of them: open, kept, overdue, broken')
    .argument('[a]', `who promised or to whom it was promised; ${actorHelp}`)
    .argument('[b]', 'the other side')
    .addHelpText('after', '\nExample: demarche commitments BLR USA --on 2025-12-18')
    .action(async (a: string | undefined, b: string | undefined, options: AnswerOptions) => {
      const { actors, ...question } = questionOf([a, b], options);
      await answer(
        options,
        terminal,
        async (ledger) =>
          withSources(
            ledger,
            await askCommitments(ledger, question, readCommitmentKnowledge(actors)),
            readWordWeights(),
          ),
        renderCommitments,
      );
    });
}

function addFigures(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('figures'))
    .description('show figures about the same thing side by side, and why those differ that cannot both hold')
    .argument('<a>', actorHelp)
    .argument('[b]', 'figures that are about both')
    .addHelpText('after', '\nExample: demarche figures BLR')
    .action(async (a: string, b: string | undefined, options: AnswerOptions) => {
      const { actors, day: _, ...question } = questionOf([a, b], options);
      await answer(
        options,
        terminal,
        async (ledger) =>
          withSources(
            ledger,
            await askFigures(ledger, question, readSeriesKnowledge(actors)),
            readWordWeights(),
          ),
        renderFigures,
      );
    });
}

/** Adds `standing`, `commitments` and `figures` to the program. */
export function addStandingCommands(program: Command, terminal: Terminal): void {
  addStanding(program, terminal);
  addCommitments(program, terminal);
  addFigures(program, terminal);
}
