// `demarche search`: passages by their words, narrowed to what they tell of.

import { type Command, InvalidArgumentError, Option } from 'commander';
import { resolveSides } from '../../answers/index.ts';
import { findMarks } from '../../ledger/index.ts';
import { askSearch } from '../../queries/index.ts';
import { type EventType, eventTypeSchema, type Status, statusSchema } from '../../record/index.ts';
import { dataFolder, ownTablesFolder, readActorTables } from '../../tables/index.ts';
import { DemarcheError } from '../../text/index.ts';
import { answer } from '../answer.ts';
import { type AnswerOptions, clocksOf, withAnswerOptions } from '../clock-options.ts';
import { renderSearch } from '../render/render-search.ts';
import type { Terminal } from '../terminal.ts';

interface SearchOptions extends AnswerOptions {
  readonly limit: number;
  readonly type: readonly EventType[];
  readonly status: readonly Status[];
  readonly outlet: readonly string[];
  readonly actor: readonly string[];
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1)
    throw new InvalidArgumentError('Write a whole number of at least 1.');
  return limit;
}

/** A value of a list, in any case; the option may be given several times. */
function collect<T extends string>(values: readonly T[]) {
  return (text: string, before: readonly T[]): readonly T[] => {
    const value = values.find((each) => each.toLowerCase() === text.toLowerCase());
    if (value === undefined) throw new InvalidArgumentError(`Write one of ${values.join(', ')}.`);
    return [...before, value];
  };
}

const collectText = (text: string, before: readonly string[]): readonly string[] => [...before, text];

function listOption<T>(
  flags: string,
  about: string,
  collectOne: (text: string, before: readonly T[]) => readonly T[],
): Option {
  return new Option(flags, `${about}; may be given several times`).argParser(collectOne).default([], 'any');
}

function filtersOf({ type, status, outlet, actor }: SearchOptions) {
  const sides = actor.length === 0 ? [] : resolveSides(actor, readActorTables(dataFolder, ownTablesFolder()));
  return { types: type, statuses: status, outlets: outlet, sides };
}

/** Words in one argument stand together, unless they are marked as a phrase already. */
function queryOf(words: readonly string[]): string {
  return words.map((word) => (word.includes(' ') && !word.includes('"') ? `"${word}"` : word)).join(' ');
}

async function search(words: readonly string[], options: SearchOptions, terminal: Terminal): Promise<void> {
  if (words.join('').trim() === '')
    throw new DemarcheError('NO_WORDS', 'there are no words to search for', 'Give at least one word.');
  const question = {
    words: queryOf(words),
    limit: options.limit,
    clocks: clocksOf(options),
    includePossibly: options.possibly ?? false,
    filters: filtersOf(options),
  };
  await answer(options, terminal, (ledger) => askSearch(ledger, question, findMarks), renderSearch);
}

/** Adds `search` to the program. */
export function addSearchCommand(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('search'))
    .description('find passages of articles that hold all words, the best first (chrome is not searched)')
    .argument(
      '<words...>',
      'words in any form; "a phrase" in quotation marks; the beginning of one: "lukash*"',
    )
    .option('-n, --limit <number>', 'at most so many passages', parseLimit, 20)
    .addOption(
      listOption('--actor <actor>', 'only passages that tell of these actors (all of them)', collectText),
    )
    .addOption(
      listOption(
        '--type <type>',
        'only passages that tell of an act of this type, e.g. SANCTION',
        collect(eventTypeSchema.options),
      ),
    )
    .addOption(
      listOption(
        '--status <status>',
        'only passages that tell of an act of this status, e.g. announced',
        collect(statusSchema.options),
      ),
    )
    .addOption(listOption('--outlet <name>', 'only articles of this outlet', collectText))
    .addHelpText(
      'after',
      "\nExample: demarche search 'political prisoners' releas* --actor BLR --status happened",
    )
    .action((words: string[], options: SearchOptions) => search(words, options, terminal));
}
