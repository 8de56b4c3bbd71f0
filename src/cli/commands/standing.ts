// `demarche standing | commitments | figures`: what many articles together tell of two actors, or of one.

import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type Asking,
  answerCommitments,
  answerFigures,
  answerStanding,
  linesAtOnce,
} from '../../answers/index.ts';
import { answer } from '../answer.ts';
import { type AnswerOptions, withAnswerOptions } from '../clock-options.ts';
import { renderCommitments } from '../render/render-commitments.ts';
import { renderFigures } from '../render/render-figures.ts';
import { defaultWarnDays, renderStanding } from '../render/render-standing.ts';
import { type PortionChoice, withPortionOptions } from '../stretch-options.ts';
import type { Terminal } from '../terminal.ts';

const actorHelp = 'a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id';

const commitmentStates = ['open', 'kept', 'overdue', 'broken', 'superseded'] as const;

type CommitmentChoice = AnswerOptions &
  PortionChoice & { readonly state?: (typeof commitmentStates)[number] };

function parseDays(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 0) throw new InvalidArgumentError('Write a whole number of days.');
  return days;
}

function addStanding(program: Command, terminal: Terminal): void {
  withPortionOptions(
    withAnswerOptions(program.command('standing')),
    'states',
    linesAtOnce.states,
    'list all states, with all changes and reports of each, not the newest alone',
  )
    .description(
      'show what stands between two actors, or around one: sanctions, embassies, borders, treaties',
    )
    .argument('<a>', actorHelp)
    .argument('[b]', 'the other side')
    .option('--warn <days>', 'warn so many days before a stated end', parseDays, defaultWarnDays)
    .addHelpText('after', '\nExample: demarche standing BLR USA --on 2025-12-18')
    .action(
      async (
        a: string,
        b: string | undefined,
        options: AnswerOptions & PortionChoice & { readonly warn: number },
      ) => {
        await answer(
          options,
          terminal,
          (asking) => answerStanding(asking, { a, b, ...options }),
          (given) => renderStanding(given, terminal, options.warn),
        );
      },
    );
}

function addCommitments(program: Command, terminal: Terminal): void {
  withPortionOptions(
    withAnswerOptions(program.command('commitments')),
    'commitments of each state',
    linesAtOnce.commitments,
    'list all commitments',
  )
    .description('show announced and promised acts and what became of them: open, kept, overdue, broken')
    .argument('[a]', `who promised or to whom it was promised; ${actorHelp}`)
    .argument('[b]', 'the other side')
    .addOption(new Option('--state <state>', 'only those in this state').choices([...commitmentStates]))
    .addHelpText('after', '\nExample: demarche commitments BLR USA --on 2025-12-18')
    .action(async (a: string | undefined, b: string | undefined, options: CommitmentChoice) => {
      const ask = (asking: Asking) => answerCommitments(asking, { a, b, ...options });
      await answer(options, terminal, ask, renderCommitments);
    });
}

function addFigures(program: Command, terminal: Terminal): void {
  withPortionOptions(
    withAnswerOptions(program.command('figures')),
    'series',
    linesAtOnce.series,
    'list all series, with all their figures',
  )
    .description('show figures about the same thing side by side, and why those differ that cannot both hold')
    .argument('<a>', actorHelp)
    .argument('[b]', 'figures that are about both')
    .addHelpText('after', '\nExample: demarche figures BLR')
    .action(async (a: string, b: string | undefined, options: AnswerOptions & PortionChoice) => {
      const ask = (asking: Asking) => answerFigures(asking, { a, b, ...options });
      await answer(options, terminal, ask, renderFigures);
    });
}

/** Adds `standing`, `commitments` and `figures` to the program. */
export function addStandingCommands(program: Command, terminal: Terminal): void {
  addStanding(program, terminal);
  addCommitments(program, terminal);
  addFigures(program, terminal);
}
