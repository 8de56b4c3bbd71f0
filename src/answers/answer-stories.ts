// Articles about one matter, and those that share a text.

import {
  askLineage,
  askStories,
  correctedLedger,
  type LineageAnswer,
  type StoriesAnswer,
} from '../queries/index.ts';
import { questionOf } from './clocks.ts';
import { resolveSide } from './resolve-side.ts';
import type { Asking, ClockOptions } from './types.ts';

export interface StoriesOptions extends ClockOptions {
  readonly actor: readonly string[];
  /** A story of one article is that article. */
  readonly least: number;
}

/** Throws as `resolveSide` does. */
export async function answerStories(asking: Asking, options: StoriesOptions): Promise<StoriesAnswer> {
  const { knowledge } = asking;
  const sides = options.actor.map((name) => resolveSide(name, knowledge.actors()));
  const question = { sides, least: options.least, ...questionOf(options, asking) };
  return askStories(correctedLedger(asking.ledger, options), question, knowledge.events());
}

export interface PageOptions extends ClockOptions {
  /** File name, path, address, or an id or its first digits. */
  readonly page: string;
}

/** Throws as `askLineage` does. */
export async function answerLineage(asking: Asking, options: PageOptions): Promise<LineageAnswer> {
  const question = { asked: options.page, ...questionOf(options, asking) };
  return askLineage(correctedLedger(asking.ledger, options), question, asking.knowledge.weights());
}
