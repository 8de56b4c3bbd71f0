// The task `events`: a text, to who did what to whom in PLOVER 2.0 with status and mode, each act once.

import type { EventDraft } from '../events/index.ts';
import type { ActorReference, EventType } from '../record/index.ts';
import type { ActorTables } from '../tables/index.ts';
import { fullestMention, mentionsByAct } from './acts-once.ts';
import { readLineEvents } from './line-events.ts';
import { textField } from './line-fields.ts';
import { ploverCode } from './plover-code.ts';
import type { JsonObject, LineTask } from './types.ts';

/** The words of the text; a pronoun gives way to the name that it stands for. */
function toEntity({ name, text, country, sector }: ActorReference, tables: ActorTables): JsonObject {
  const isPronoun = /^(?:he|she|it|they|him|her|them|his|hers|its|their|who|which|that)$/iu.test(text);
  return { text: isPronoun && name !== '' ? name : text, code: ploverCode(country, tables), sector };
}

/** What one does alone: resigns, withdraws, holds an exercise, takes to the streets. */
const SELF_SUFFICIENT: ReadonlySet<EventType> = new Set(['MOBILIZE', 'PROTEST', 'RETREAT']);

/**
 * An event as a dyad. Without an actor PLOVER codes none ("a village was shelled"), so null, and null too where nobody is at
 * the receiving end of a deed that needs one ("Minsk accused"); of a reciprocal act the first party stands as actor, the
 * others as recipients.
 */
function toDyad(
  { type, mode, actors, recipients, status }: EventDraft,
  tables: ActorTables,
): JsonObject | null {
  const [first, ...others] = actors;
  if (first === undefined) return null;
  if (others.length + recipients.length === 0 && !SELF_SUFFICIENT.has(type)) return null;
  const isReciprocal = recipients.length === 0 && others.length > 0 && !ONE_SIDED.has(type);
  const sides = isReciprocal ? { actors: [first], recipients: others } : { actors, recipients };
  const entities = (side: typeof actors) => side.map((each) => toEntity(each, tables));
  return { type, mode, actor: entities(sides.actors), recipient: entities(sides.recipients), status };
}

/** Several who do these do them together to somebody else. */
const ONE_SIDED: ReadonlySet<EventType> = new Set([
  'PROTEST',
  'MOBILIZE',
  'COERCE',
  'SANCTION',
  'ACCUSE',
  'REQUEST',
  'THREATEN',
  'AID',
  'RETREAT',
  'CONCEDE',
]);

export const eventsTask: LineTask = {
  name: 'events',
  aliases: ['plv', 'plover-gsr', 'coped', 'petr2-gsr', 'who-to-whom', 'act-kinds'],
  stage: 'events',
  summary: 'line {id, text, date?} -> {id, events: [{type, mode, actor, recipient, status}]}',
  predict: (line, context) => {
    const { events } = readLineEvents(textField(line, 'text'), line, context);
    const acts = mentionsByAct(events).flatMap((told) => fullestMention(told) ?? []);
    return {
      id: textField(line, 'id'),
      events: acts.map((act) => toDyad(act, context.tables.actors)).filter((event) => event !== null),
    };
  },
};
