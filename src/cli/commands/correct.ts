// The commands by which a person puts the record right: reject, accept, edit, merge, split, undo; and corrections, which lists them.

import { type Command, Option } from 'commander';
import { answerCorrections } from '../../answers/index.ts';
import type { Relation } from '../../queries/index.ts';
import { linkRelations } from '../../record/index.ts';
import { answer } from '../answer.ts';
import { type AnswerOptions, ledgerOption, parseInstant } from '../clock-options.ts';
import { type CorrectOptions, correct, withCorrectOptions } from '../corrections/correct.ts';
import { renderCorrections } from '../render/render-corrections.ts';
import type { Terminal } from '../terminal.ts';

const idHelp = 'the id at the end of a line of an answer, or its first digits';

interface LinkOptions extends CorrectOptions {
  readonly as?: Relation;
}

const byRejecting = 'ends-promise';

const relationOption = () =>
  new Option(
    '--as <relation>',
    'how two records are one (default: acts same-event, articles same-story)',
  ).choices(linkRelations.filter((relation) => relation !== byRejecting));

const rejectedOption = () =>
  new Option(
    '--as <relation>',
    'how two records are not one (default: acts same-event, articles same-story); ends-promise: the article, or that of the act, does not end the promise (default for an act and an article)',
  ).choices(linkRelations);

function addVerdictCommand(
  program: Command,
  terminal: Terminal,
  action: 'reject' | 'accept',
  words: string,
): void {
  withCorrectOptions(program.command(action))
    .description(words)
    .argument('<id>', idHelp)
    .argument(
      '[other...]',
      `other records: ${action === 'reject' ? 'the first is one with none of them' : 'the first is one with each of them'}`,
    )
    .addOption(action === 'reject' ? rejectedOption() : relationOption())
    .addHelpText(
      'after',
      `\nExample: demarche ${action} 3f9c2a51d0e4 --reason "${action === 'reject' ? 'they only talked of it' : 'checked with the ministry'}"`,
    )
    .action(async (id: string, others: string[], options: LinkOptions) => {
      await correct(options, terminal, { action, ids: [id, ...others], relation: options.as });
    });
}

function addEditCommand(program: Command, terminal: Terminal): void {
  withCorrectOptions(program.command('edit'))
    .description('put fields of a record right; nothing else of it changes')
    .argument('<id>', idHelp)
    .argument(
      '<field=value...>',
      'status=announced, occurred=2025-09, recipients=BLR,USA@Washington (with the words that name it), mode=none, or JSON',
    )
    .addHelpText('after', '\nExample: demarche edit 3f9c2a51d0e4 status=announced --reason "only planned"')
    .action(async (id: string, changes: string[], options: CorrectOptions) => {
      await correct(options, terminal, { action: 'edit', id, changes });
    });
}

function addMergeCommand(program: Command, terminal: Terminal): void {
  withCorrectOptions(program.command('merge'))
    .description('say that one actor is another, or that two acts or articles are one')
    .argument('<a>', `an actor as the pages name it, or ${idHelp}`)
    .argument('<b>', 'the actor that it is, or the other record')
    .addOption(relationOption())
    .addHelpText('after', '\nExample: demarche merge "Belarusian leader" Lukashenko --reason "one person"')
    .action(async (a: string, b: string, options: LinkOptions) => {
      await correct(options, terminal, { action: 'merge', a, b, relation: options.as });
    });
}

interface SplitOptions extends LinkOptions {
  readonly actor?: string;
  readonly to?: string;
}

function addSplitCommand(program: Command, terminal: Terminal): void {
  withCorrectOptions(program.command('split'))
    .description('say that records do not name an actor, or that the first is not one with the others')
    .argument('<id...>', idHelp)
    .option('--actor <actor>', 'the actor that these records do not name')
    .option(
      '--to <actor>',
      'with --actor: the one that they name instead (default: one that the words describe)',
    )
    .addOption(relationOption())
    .addHelpText(
      'after',
      '\nExample: demarche split 3f9c2a51d0e4 --actor "Donald Trump" --to person:eric-trump --reason "the son"',
    )
    .action(async (ids: string[], options: SplitOptions) => {
      const { actor, to, as: relation } = options;
      await correct(options, terminal, { action: 'split', ids, actor, to, relation });
    });
}

function addUndoCommand(program: Command, terminal: Terminal): void {
  withCorrectOptions(program.command('undo'))
    .description('undo corrections, in any order; an undoing can be undone, too')
    .argument('<id...>', 'the id of a correction, or its first digits')
    .addHelpText('after', '\nExample: demarche undo 3f9c2a51d0e4 --reason "the page was right"')
    .action(async (ids: string[], options: CorrectOptions) => {
      await correct(options, terminal, { action: 'undo', ids });
    });
}

function addCorrectionsCommand(program: Command, terminal: Terminal): void {
  program
    .command('corrections')
    .description('list what people put right, whether it stands and what it names now')
    .addOption(ledgerOption())
    .option(
      '--recorded <day>',
      'recorded: only what the ledger held by then (day or instant, UTC)',
      parseInstant,
    )
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', '\nExample: demarche corrections')
    .action(async (options: AnswerOptions) => {
      await answer(options, terminal, (asking) => answerCorrections(asking, options), renderCorrections);
    });
}

/** Adds the commands that correct, and the one that lists what was corrected. */
export function addCorrectCommands(program: Command, terminal: Terminal): void {
  addVerdictCommand(program, terminal, 'reject', 'say that a record is wrong, or that records are not one');
  addVerdictCommand(program, terminal, 'accept', 'say that a record is right, or that records are one');
  addEditCommand(program, terminal);
  addMergeCommand(program, terminal);
  addSplitCommand(program, terminal);
  addUndoCommand(program, terminal);
  addCorrectionsCommand(program, terminal);
}
