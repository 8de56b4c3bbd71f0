// The options that every answer shares: which ledger, the three clocks, JSON or text.

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Clocks } from '../ledger/index.ts';
import { dayParts, isCalendarDay } from '../time/index.ts';

export const defaultLedger = 'demarche.db';

export interface AnswerOptions {
  readonly ledger: string;
  readonly json?: true;
  readonly on?: string;
  readonly known?: string;
  readonly recorded?: string;
  readonly possibly?: true;
}

const dayShape = /^\d{4}-\d{2}-\d{2}$/u;
/** ISO 8601 with its zone: without one an instant would be another on every machine. */
const instantShape = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u;

/** A calendar day, `YYYY-MM-DD`. Throws commander's InvalidArgumentError with what to write instead. */
export function parseDay(text: string): string {
  const { year, month, day } = dayParts(text);
  if (!dayShape.test(text) || !isCalendarDay(year, month, day))
    throw new InvalidArgumentError('Write a day of the calendar as YYYY-MM-DD, e.g. 2025-09-12.');
  return text;
}

/** A day or an instant with its zone, as an instant in UTC; a day means its end. Throws as `parseDay` does. */
export function parseInstant(text: string): string {
  if (dayShape.test(text)) return `${parseDay(text)}T23:59:59.999Z`;
  const day = instantShape.exec(text)?.[1];
  const instant = new Date(day === undefined ? Number.NaN : text);
  if (day === undefined || Number.isNaN(instant.getTime()))
    throw new InvalidArgumentError('Write a day (YYYY-MM-DD) or an instant (2026-01-31T12:00:00Z).');
  parseDay(day);
  return instant.toISOString();
}

export function ledgerOption(): Option {
  return new Option('-l, --ledger <ledger>', 'ledger to use: a file, or postgres://user@host/database')
    .default(defaultLedger)
    .env('DEMARCHE_LEDGER');
}

/** Adds the ledger, the clocks and `--json` to a command that answers. */
export function withAnswerOptions(command: Command): Command {
  return command
    .addOption(ledgerOption())
    .option('--on <day>', 'occurred: only what had begun by the end of this day', parseDay)
    .option('--known <day>', 'reported: only what the news had told by the end of this day', parseDay)
    .option(
      '--recorded <day>',
      'recorded: only what the ledger held by then (day or instant, UTC)',
      parseInstant,
    )
    .option(
      '--possibly',
      'with --known: also what was known by then only if its undated article is an early one',
    )
    .option('--json', 'print the answer as JSON');
}

export function clocksOf({ on, known, recorded }: AnswerOptions): Clocks {
  return {
    ...(on === undefined ? {} : { on }),
    ...(known === undefined ? {} : { known }),
    ...(recorded === undefined ? {} : { recorded }),
  };
}
