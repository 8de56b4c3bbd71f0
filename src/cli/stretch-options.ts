// The options of answers with long lists: the newest lines and those before them, or the first ones and those after them.

import { type Command, InvalidArgumentError } from 'commander';
import { actsAtOnce } from '../answers/index.ts';

export interface StretchChoice {
  readonly limit?: number;
  readonly all?: true;
  readonly before?: string;
}

export interface PortionChoice {
  readonly limit?: number;
  readonly all?: true;
  readonly after?: string;
}

/** A whole number of at least 1. Throws commander's InvalidArgumentError with what to write instead. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new InvalidArgumentError('Write a whole number, 1 or more.');
  return count;
}

/** Adds `--limit`, `--before` and `--all` to a command that lists the newest of something. */
export function withStretchOptions(command: Command, lines = 'acts', atOnce: number = actsAtOnce): Command {
  return command
    .option(
      '--limit <number>',
      `list so many ${lines}, the newest (${atOnce} where nothing is said)`,
      parseCount,
    )
    .option('--before <id>', `list the ${lines} that come before this one; an answer names it`)
    .option('--all', `list all ${lines}`);
}

/** Adds `--limit`, `--after` and `--all` to a command that lists the first of something. */
export function withPortionOptions(
  command: Command,
  lines: string,
  atOnce: number,
  aboutAll = `list all ${lines}`,
): Command {
  return command
    .option('--limit <number>', `list so many ${lines} (${atOnce} where nothing is said)`, parseCount)
    .option('--after <place>', `list the ${lines} that come after this one; an answer names it`)
    .option('--all', aboutAll);
}
