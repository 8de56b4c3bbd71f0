// Reads the events of one line's text, for the tasks that score the events stage.

import { type ActorMention, findActors } from '../actors/index.ts';
import { findClaims } from '../claims/index.ts';
import { type EventDraft, findEvents } from '../events/index.ts';
import type { Analysis } from '../language/index.ts';
import { type DayInterval, findTimes, joinRanges, type TimeExpression } from '../time/index.ts';
import { analyseText } from './analyse-text.ts';
import type { JsonObject, PredictContext } from './types.ts';

export interface LineEvents {
  readonly analysis: Analysis;
  readonly actors: readonly ActorMention[];
  readonly times: readonly TimeExpression[];
  readonly events: readonly EventDraft[];
}

/** The day of a line, where it gives one as `YYYY-MM-DD`. */
export function publishedOf(line: JsonObject): DayInterval {
  const { date } = line;
  const day = typeof date === 'string' && /^\d{4}-\d{2}-\d{2}/u.test(date) ? date.slice(0, 10) : null;
  return { from: day, to: day };
}

/**
 * Takes a text through the stages up to its events; `line` gives the day, where it has one. `findIn` is the last stage: the
 * model of types is asked with the events as the rules alone see them.
 */
export function readLineEvents(
  text: string,
  line: JsonObject,
  context: PredictContext,
  findIn: typeof findEvents = findEvents,
): LineEvents {
  const { tables } = context;
  const published = publishedOf(line);
  const analysis = analyseText(text, context);
  const times = joinRanges(text, findTimes(text, published, tables.time).found);
  const actors = findActors(analysis, published, tables.actors).found;
  const claims = findClaims(analysis, actors, tables.claims).found;
  const events = findIn(analysis, actors, { times, claims, published, tables: tables.events }).found;
  return { analysis, actors, times, events };
}
