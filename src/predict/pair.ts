// The task `pair`: a text and a marked pair of actors, to the PLOVER type of what the one does to the other.

import { findEventsByRules, type MarkedPair, typeOfPair } from '../events/index.ts';
import type { Span } from '../text/index.ts';
import { readLineEvents } from './line-events.ts';
import { textField } from './line-fields.ts';
import type { JsonObject, LineTask } from './types.ts';

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

export function pairsOf(line: JsonObject, text: string): readonly MarkedPair[] {
  const gold: unknown = line['gold'];
  if (!Array.isArray(gold)) return [];
  return gold.map((entry: JsonObject) => ({
    actors: spansIn(text, sideTexts(entry, 'actor')),
    recipients: spansIn(text, sideTexts(entry, 'recipient')),
  }));
}

export const pairTask: LineTask = {
  name: 'pair',
  aliases: [],
  stage: 'events',
  summary:
    'line {id, text, gold: [{actor: [{text}], recipient: [{text}]}]} -> {id, types: [one for each pair]}',
  predict: (line, context) => {
    const text = textField(line, 'text');
    const read = readLineEvents(text, line, context, findEventsByRules);
    return {
      id: textField(line, 'id'),
      types: pairsOf(line, text).map((pair) => typeOfPair(read, pair, context.tables.events)),
    };
  },
};
