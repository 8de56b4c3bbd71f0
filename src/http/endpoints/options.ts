// The options of questions, as they stand in an address. Read by the same functions as those of the commands.

import { z } from 'zod';
import { actsAtOnce, readDay, readInstant } from '../../answers/index.ts';
import { DemarcheError } from '../../text/index.ts';

/** What a reader refuses is told with the name of the option, as the command line does, under the reader's own code. */
function asOption(read: (text: string) => string) {
  return (text: string, context: z.RefinementCtx): string => {
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof DemarcheError)) throw error;
      context.addIssue({ code: 'custom', message: error.advice, params: { code: error.code } });
      return z.NEVER;
    }
  };
}

export const day = (about: string) =>
  z
    .string()
    .meta({ description: about, examples: ['2025-09-12'] })
    .transform(asOption(readDay))
    .optional();

export const momentOption = (about: string) =>
  z
    .string()
    .meta({ description: about, examples: ['2026-01-31', '2026-01-31T12:00:00Z'] })
    .transform(asOption(readInstant))
    .optional();

export const actor = z
  .string()
  .min(1)
  .meta({
    description: 'a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id',
    examples: ['BLR'],
  });

export const actors = z
  .array(z.string().min(1))
  .default([])
  .meta({ description: 'all of these take part; may be given several times', examples: [['BLR']] });

export const flag = (about: string) =>
  z
    .enum(['true', 'false'])
    .meta({ description: about })
    .transform((text) => text === 'true')
    .optional();

/** A whole number of at least 1. */
export const number = (about: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/u, 'Write a whole number of at least 1.')
    .meta({ description: about, examples: ['20'] })
    .transform(Number);

/** The three clocks and what they leave out: asked with every question. */
export const clockOptions = {
  on: day('occurred: only what had begun by the end of this day'),
  known: day('reported: only what the news had told by the end of this day'),
  recorded: momentOption('recorded: only what the ledger held by then (day or instant, UTC)'),
  possibly: flag('with known: also what was known by then only if its undated article is an early one'),
};

export const page = z
  .string()
  .min(1)
  .meta({
    description: 'a file name, path, address or id in the ledger',
    examples: ['minsk-letter'],
  });

/** Of a long list the newest lines, and those before them. */
export const stretchOptionsOf = (lines: string, atOnce: number) => ({
  limit: number(`at most so many ${lines}, the newest (default: ${atOnce})`).optional(),
  all: flag(`all ${lines}`),
  before: z
    .string()
    .min(1)
    .meta({ description: `only ${lines} before this one: the id that the answer before named as next` })
    .optional(),
});

export const stretchOptions = stretchOptionsOf('acts', actsAtOnce);

const after = (lines: string) =>
  z
    .string()
    .min(1)
    .meta({ description: `only ${lines} after this one: what the answer before named as next` })
    .optional();

/** Of a long list the first lines, and those after them. */
export const portionOptions = (lines: string, atOnce: number, about = `all ${lines}`) => ({
  limit: number(`at most so many ${lines} (default: ${atOnce})`).optional(),
  all: flag(about),
  after: after(lines),
});

export const someActor = actor.optional();

export const id = z
  .string()
  .min(4)
  .meta({ description: 'an id from an answer, or its first digits', examples: ['3f9c2a51d0e4'] });
