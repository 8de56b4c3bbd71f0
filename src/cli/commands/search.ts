// `demarche search`: passages by their words, narrowed to what they tell of.

import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Asking, answerSearch } from '../../answers/index.ts';
import { type EventType, eventTypeSchema, type Status, statusSchema } from '../../record/index.ts';
import { answer } from '../answer.ts';
import { type AnswerOptions, withAnswerOptions } from '../clock-options.ts';
import { renderSearch } from '../render/render-search.ts';
import { parseCount } from '../stretch-options.ts';
import type { Terminal } from '../terminal.ts';

interface SearchOptions extends AnswerOptions {
  readonly limit: number;
  readonly after?: string;
  readonly type: readonly EventType[];
  readonly status: readonly Status[];
  readonly outlet: readonly string[];
  readonly actor: readonly string[];
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

async function search(words: readonly string[], options: SearchOptions, terminal: Terminal): Promise<void> {
  const ask = (asking: Asking) => answerSearch(asking, { ...options, words: words.join(' ') });
  await answer(options, terminal, ask, renderSearch);
}

/** Adds `search` to the program. */
export function addSearchCommand(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('search'))
    .description('find passages of articles that hold all words, the best first (chrome is not searched)')
    .argument(
      '<words...>',
      "words in any form and order; a phrase in quotation marks that reach the program: '\"a phrase\"'; the beginning of one: 'lukash*'",
    )
    .option('-n, --limit <number>', 'at most so many passages', parseCount, 20)
    .option('--after <place>', 'only passages that come after this one; an answer names it')
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
      "\nExample: demarche search '\"political prisoners\"' 'releas*' --actor BLR --status happened",
    )
    .action((words: string[], options: SearchOptions) => search(words, options, terminal));
}
