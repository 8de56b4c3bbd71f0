// The options of commands that fetch pages, and the one place that says how this program asks the network.

import { type Command, InvalidArgumentError } from 'commander';
import type { FetchSettings } from '../page/index.ts';
import { programVersion } from '../version.ts';

const unitsMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** "500ms", "2s", "15m", "1h" or "1d" in milliseconds. Throws commander's InvalidArgumentError for anything else. */
export function parseDuration(text: string): number {
  const [, number, unit = ''] = /^(\d{1,6}(?:\.\d{1,3})?)\s?(ms|s|m|h|d)$/u.exec(text.trim()) ?? [];
  const unitMs = unitsMs[unit];
  if (unitMs === undefined)
    throw new InvalidArgumentError('Write a number with ms, s, m, h or d, as in 500ms, 2s or 15m.');
  return Number(number) * unitMs;
}

/** What stands in a header of HTTP as it is. */
function parseContact(text: string): string {
  if (/^[!-~]{3,200}$/u.test(text)) return text;
  throw new InvalidArgumentError('Write an address of the web or of mail, without blanks.');
}

export interface FetchOptions {
  /** In milliseconds. */
  readonly delay?: number;
  readonly contact?: string;
  readonly allowPrivate?: true;
}

export function withFetchOptions(command: Command): Command {
  return command
    .option(
      '--delay <time>',
      'between two requests at one host (default 1s; a longer Crawl-delay is heeded)',
      parseDuration,
    )
    .option(
      '--contact <address>',
      'web or mail address that servers are told, to reach who runs this',
      parseContact,
    )
    .option('--allow-private', 'also fetch from this machine and from local networks');
}

/** Says to servers which program asks, and who runs it where that is given. */
export function fetchSettings(
  { delay, contact, allowPrivate }: FetchOptions,
  signal: AbortSignal,
): FetchSettings {
  const name = `Demarche/${programVersion()}`;
  return {
    userAgent: contact === undefined ? name : `${name} (+${contact})`,
    now: () => new Date(),
    allowPrivate: allowPrivate === true,
    signal,
    ...(delay === undefined ? {} : { delayMs: delay }),
  };
}
