// The options of answers with long lists.

import { type Command, InvalidArgumentError } from 'commander';
import { actsAtOnce } from '../answers/index.ts';

export interface StretchChoice {
  readonly limit?: number;
  readonly all?: true;
  readonly before?: string;
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new InvalidArgumentError('Write a whole number, 1 or more.');
  return limit;
}

/** Adds `--limit`, `--before` and `--all` to a command that lists acts. */
export function withStretchOptions(command: Command): Command {
  return command
    .option(
      '--limit <number>',
      `list so many acts, the newest (${actsAtOnce} where nothing is said)`,
      parseLimit,
    )
    .option('--before <id>', 'list the acts that come before this one; an answer names it')
    .option('--all', 'list all acts');
}
