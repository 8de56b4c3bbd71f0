// Passages by their words, narrowed to what they tell of.

import { findMarks } from '../ledger/index.ts';
import { askSearch, type SearchAnswer } from '../queries/index.ts';
import type { EventType, Status } from '../record/index.ts';
import { DemarcheError } from '../text/index.ts';
import { questionOf } from './clocks.ts';
import { resolveSides } from './resolve-sides.ts';
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

/** Throws as `resolveSides` and `askSearch` do, or a DemarcheError `NO_WORDS`. */
export async function answerSearch(asking: Asking, options: SearchOptions): Promise<SearchAnswer> {
  const { words, limit, after, type, status, outlet, actor } = options;
  if (words.trim() === '')
    throw new DemarcheError('NO_WORDS', 'there are no words to search for', 'Give at least one word.');
  const sides = actor.length === 0 ? [] : resolveSides(actor, asking.knowledge.actors());
  const filters = { types: type, statuses: status, outlets: outlet, sides };
  const question = { words, limit, after, filters, ...questionOf(options, asking) };
  return askSearch(viewOf(asking, options), question, findMarks);
}
