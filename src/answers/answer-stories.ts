// Articles about one matter, and those that share a text.

import {
  askCompare,
  askEvent,
  askLineage,
  askStories,
  askStory,
  type CompareAnswer,
  type EventAnswer,
  type LineageAnswer,
  type StoriesAnswer,
  type StoryAnswer,
  type WithSources,
  withOfficeErrors,
  withSources,
} from '../queries/index.ts';
import { askedSide } from './asked-sides.ts';
import { questionOf } from './clocks.ts';
import { linesAtOnce, type PortionOptions, portionOf } from './portion.ts';
import type { Asking, ClockOptions } from './types.ts';
import { viewOf } from './view-of.ts';
import { withScales } from './with-scales.ts';

export interface StoriesOptions extends ClockOptions, PortionOptions {
  readonly actor: readonly string[];
  /** A story of one article is that article. */
  readonly least: number;
}

/** Throws as `askedSide` and `askStories` do. */
export async function answerStories(asking: Asking, options: StoriesOptions): Promise<StoriesAnswer> {
  const { knowledge } = asking;
  const ledger = viewOf(asking, options);
  const actors = knowledge.actors();
  const sides = await Promise.all(options.actor.map((name) => askedSide(name, actors, ledger)));
  const portion = portionOf(options, linesAtOnce.stories);
  const { day, ...clocked } = questionOf(options, asking);
  const newestUntil = options.all === true ? undefined : day;
  const question = { sides, least: options.least, newestUntil, ...portion, ...clocked };
  return askStories(ledger, question, knowledge.events());
}

export interface PageOptions extends ClockOptions {
  /** File name, path, address, or an id or its first digits. */
  readonly page: string;
}

/** Throws as `askLineage` does. */
export async function answerLineage(asking: Asking, options: PageOptions): Promise<LineageAnswer> {
  const question = { asked: options.page, ...questionOf(options, asking) };
  return askLineage(viewOf(asking, options), question, asking.knowledge.weights());
}

/** The story of one article. Throws as `askStory` does. */
export async function answerStory(asking: Asking, options: PageOptions): Promise<StoryAnswer> {
  const question = { asked: options.page, ...questionOf(options, asking) };
  const ledger = viewOf(asking, options);
  return withOfficeErrors(
    ledger,
    await askStory(ledger, question, asking.knowledge.events()),
    question.clocks,
  );
}

export interface CompareOptions extends ClockOptions {
  /** Each by a file name, path, address, or an id or its first digits. */
  readonly a: string;
  readonly b: string;
}

/** Throws as `askCompare` does. */
export async function answerCompare(asking: Asking, options: CompareOptions): Promise<CompareAnswer> {
  const { clocks } = questionOf(options, asking);
  const question = { asked: [options.a, options.b] as const, clocks };
  return askCompare(viewOf(asking, options), question, asking.knowledge.weights());
}

export interface EventOptions extends ClockOptions {
  /** Of an act that reports it, or its first digits. */
  readonly id: string;
}

/** Throws as `askEvent` does. */
export async function answerEvent(asking: Asking, options: EventOptions): Promise<WithSources<EventAnswer>> {
  const { knowledge } = asking;
  const ledger = viewOf(asking, options);
  const question = { asked: options.id, ...questionOf(options, asking) };
  const given = await askEvent(ledger, question, knowledge.events());
  const sourced = await withSources(ledger, withScales(given, knowledge.scales()), knowledge.weights());
  return withOfficeErrors(ledger, sourced, question.clocks);
}
