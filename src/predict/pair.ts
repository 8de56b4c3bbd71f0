// The task `pair`: a text and a marked pair of actors, to the PLOVER type of what the one does to the other.

import { type EventDraft, guessType } from '../events/index.ts';
import type { ActorReference, EventType } from '../record/index.ts';
import type { EventTables } from '../tables/index.ts';
import { type Span, spansOverlap } from '../text/index.ts';
import { type LineEvents, readLineEvents } from './line-events.ts';
import { textField } from './line-fields.ts';
import type { JsonObject, LineTask } from './types.ts';

/** Where nothing in the text is known: the commonest thing that a paragraph of news tells of two actors. */
const GUESS: EventType = 'ACCUSE';

interface Pair {
  readonly actors: readonly Span[];
  readonly recipients: readonly Span[];
}

/** The texts of a pair's side; the marked words are given to the task, the type is not read. */
function sideTexts(entry: JsonObject, side: string): readonly string[] {
  const entities = entry[side];
  if (!Array.isArray(entities)) return [];
  return entities.flatMap((entity: unknown) => {
    const text = (entity as JsonObject | null)?.['text'];
    return typeof text === 'string' && text !== '' ? [text] : [];
  });
}

function spansIn(text: string, phrases: readonly string[]): readonly Span[] {
  return phrases.flatMap((phrase) => {
    const start = text.indexOf(phrase);
    return start < 0 ? [] : [{ start, end: start + phrase.length }];
  });
}

function pairsOf(line: JsonObject, text: string): readonly Pair[] {
  const gold: unknown = line['gold'];
  if (!Array.isArray(gold)) return [];
  return gold.map((entry: JsonObject) => ({
    actors: spansIn(text, sideTexts(entry, 'actor')),
    recipients: spansIn(text, sideTexts(entry, 'recipient')),
  }));
}

function meets(references: readonly ActorReference[], spans: readonly Span[]): boolean {
  return references.some((reference) => spans.some((span) => spansOverlap(span, reference.span)));
}

/** How well an event tells of the pair; the sides count most, then that the words between them tell it. */
function closeness(event: EventDraft, { actors, recipients }: Pair): number {
  const isActor = meets(event.actors, actors);
  const isRecipient = meets(event.recipients, recipients);
  const isSwapped = meets(event.actors, recipients) || meets(event.recipients, actors);
  const isAround = [...actors, ...recipients].filter((span) =>
    spansOverlap(span, event.evidence.span),
  ).length;
  const isReal = event.status === 'happened' || event.status === 'ongoing' ? 1 : 0;
  return (isActor ? 8 : 0) + (isRecipient ? 8 : 0) + (isSwapped ? 2 : 0) + isAround + isReal / 2;
}

/** Below this an event has neither side of the pair: words alone say more. */
const SOME_SIDE = 2;

function typeFor(pair: Pair, { events, analysis }: LineEvents, tables: EventTables): EventType {
  const ranked = events
    .map((event) => ({ event, score: closeness(event, pair) }))
    .sort((a, b) => b.score - a.score || a.event.trigger.start - b.event.trigger.start);
  const [best] = ranked;
  if (best !== undefined && best.score >= SOME_SIDE) return best.event.type;
  return guessType(analysis, between(pair), tables) ?? best?.event.type ?? GUESS;
}

/** From the first to the last of the marked words. */
function between({ actors, recipients }: Pair): Span {
  const spans = [...actors, ...recipients];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

export const pairTask: LineTask = {
  name: 'pair',
  aliases: [],
  stage: 'events',
  summary:
    'line {id, text, gold: [{actor: [{text}], recipient: [{text}]}]} -> {id, types: [one for each pair]}',
  predict: (line, context) => {
    const text = textField(line, 'text');
    const read = readLineEvents(text, line, context);
    return {
      id: textField(line, 'id'),
      types: pairsOf(line, text).map((pair) => typeFor(pair, read, context.tables.events)),
    };
  },
};
