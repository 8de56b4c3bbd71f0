// Passages by their words, narrowed to what they tell of.

import { findMarks } from '../ledger/index.ts';
import { askSearch, type SearchAnswer } from '../queries/index.ts';
import type { EventType, Status } from '../record/index.ts';
import { DemarcheError } from '../text/index.ts';
import { askedSides } from './asked-sides.ts';
import { questionOf } from './clocks.ts';
import type { Asking, ClockOptions } from './types.ts';
import { viewOf } from './view-of.ts';

export interface SearchOptions extends ClockOptions {
  readonly words: string;
  readonly limit: number;
  readonly after?: string | undefined;
  readonly type: readonly EventType[];
  readonly status: readonly Status[];
  readonly outlet: readonly string[];
  readonly actor: readonly string[];
}

/** Throws as `askedSides` and `askSearch` do, or a DemarcheError `NO_WORDS`. */
export async function answerSearch(asking: Asking, options: SearchOptions): Promise<SearchAnswer> {
  const { words, limit, after, type, status, outlet, actor } = options;
  if (!/[\p{L}\p{N}]/u.test(words))
    throw new DemarcheError(
      'NO_WORDS',
      words.trim() === '' ? 'there are no words to search for' : `there is no word in ${words}`,
      'Give at least one word, or its beginning: "lukash*".',
    );
  const ledger = viewOf(asking, options);
  const sides = await askedSides(actor, asking.knowledge.actors(), ledger);
  const filters = { types: type, statuses: status, outlets: outlet, sides };
  const question = { words, limit, after, filters, ...questionOf(options, asking) };
  return askSearch(ledger, question, findMarks);
}
