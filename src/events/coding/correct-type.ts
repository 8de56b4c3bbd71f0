// Corrects the type of an event where the model of types is surely of another mind. Reads "blocked roads to press demands"
// as PROTEST, where the rules see a REQUEST; leaves sanctions, arrests, verdicts, captures and attacks on computers to the rules, since
// those who coded what the model has learnt from had a custom of their own for these.

import type { ActorMention } from '../../actors/index.ts';
import type { Analysis, Sentence } from '../../language/index.ts';
import type { EventMention, EventType } from '../../record/index.ts';
import type { EventTables } from '../../tables/index.ts';
import { indexSpans } from '../../text/index.ts';
import { readTree } from '../tree.ts';
import type { EventDraft } from '../types.ts';
import { answerOfRules } from './answer-of-rules.ts';
import { modeByWords } from './mode-by-words.ts';
import type { MarkedPair } from './pair-words.ts';
import { scoreLabels, surestLabel } from './score-labels.ts';
import { type PairText, typeCues } from './type-cues.ts';

/** How sure the model has to be: of what it would change below, too much is right as it is. */
const SURE_SHARE = 0.65;
/** The model knows one act of a sentence; where many are told it takes one for another. */
const MOST_ACTS = 2;
/** What the model was not taught as PLOVER 2.0 has it. */
const OWN_TYPES: ReadonlySet<EventType> = new Set(['SANCTION']);
const OWN_MODES: ReadonlySet<EventMention['mode']> = new Set([
  'arrest',
  'convict',
  'cyber',
  'phone',
  'seize',
]);

/** The same events in the same order, some with another type and what the words tell of its mode. */
export function correctTypes(
  analysis: Analysis,
  actors: readonly ActorMention[],
  events: readonly EventDraft[],
  tables: EventTables,
): readonly EventDraft[] {
  const actorsIn = indexSpans(actors, ({ span }) => [span]);
  const eventsIn = indexSpans(events, ({ trigger }) => [trigger]);
  const sentenceAt = indexSpans(analysis.sentences, (sentence) => [sentence]);
  const typed = events.map((event) => {
    const pair = pairOf(event);
    const [sentence] = pair === null || isOfRules(event) ? [] : sentenceAt.overlapping(event.trigger);
    const told = sentence === undefined ? [] : eventsIn.overlapping(sentence);
    if (pair === null || sentence === undefined || told.length > MOST_ACTS) return event;
    const around = {
      analysis: { ...analysis, sentences: [sentence] },
      actors: actorsIn.overlapping(sentence),
    };
    return corrected(event, pair, { ...around, events: told }, tables);
  });
  const isIn = (one: EventDraft, other: EventDraft): boolean =>
    sentenceAt.overlapping(one.trigger)[0] === sentenceAt.overlapping(other.trigger)[0];
  return typed.flatMap((event, place) => {
    const told = events[place];
    const isTold = typed.some((other) => other !== event && isIn(event, other) && isAlikeIn(event, other));
    if (told === undefined || told === event || !isTold) return [event];
    return undoing.has(told.type) && undone.has(event.type) ? [told] : [];
  });
}

/** "The sanctions imposed by Oslo were lifted": what a deed undoes is told beside it, between the same two. */
const undoing: ReadonlySet<EventType> = new Set(['CONCEDE', 'RETREAT']);
const undone: ReadonlySet<EventType> = new Set(['COERCE', 'SANCTION']);

/** The model tells one act between the two: where another word of the sentence tells it, it is that one. */
function isAlikeIn(corrected: EventDraft, other: EventDraft): boolean {
  const isOfRules = other.evidence.ruleId !== corrected.evidence.ruleId;
  return isOfRules && corrected.type === other.type && sidesOf(corrected) === sidesOf(other);
}

function sidesOf({ actors, recipients }: EventDraft): string {
  return [actors, recipients].map((side) => side.map(keyOf).sort().join()).join('>');
}

function keyOf({ actorId, country, name }: EventDraft['actors'][number]): string {
  return actorId ?? country ?? name;
}

function corrected(event: EventDraft, pair: MarkedPair, text: PairText, tables: EventTables): EventDraft {
  const answer = answerOfRules(text, pair, tables);
  const cues = typeCues(text, pair, answer, tables);
  const type = surestLabel(scoreLabels(cues, tables.typeModel), tables.typeModel.labels, SURE_SHARE);
  if (type === null || isAlike(type, event.type)) return event;
  return retyped(event, type, modeIn(text.analysis.sentences[0], event, type, tables));
}

/** How the act was done, as the words around it tell of the new type. */
function modeIn(
  sentence: Sentence | undefined,
  { trigger }: EventDraft,
  type: EventType,
  tables: EventTables,
): string | null {
  if (sentence === undefined) return null;
  const tree = readTree(sentence, tables);
  const at = tree.words.findIndex((word) => word.start >= trigger.start);
  return modeByWords(tree, { trigger: at, anchor: at, actors: [], recipients: [] }, type, tables);
}

/** The two sides; of what several do together the first stands against the others. Null where one is missing. */
function pairOf({ actors, recipients }: EventDraft): MarkedPair | null {
  const [first, ...others] = actors.map(({ span }) => span);
  if (first === undefined) return null;
  if (recipients.length > 0)
    return { actors: [first, ...others], recipients: recipients.map(({ span }) => span) };
  return others.length > 0 ? { actors: [first], recipients: others } : null;
}

/** "accused them of shelling a village": the shelling is told inside of what the model sees. */
function isOfRules({ type, mode, status }: EventDraft): boolean {
  return OWN_TYPES.has(type) || OWN_MODES.has(mode) || status === 'alleged';
}

/** The model knows no RETREAT: CONCEDE stands for it. */
function isAlike(type: EventType, own: EventType): boolean {
  return type === own || (type === 'CONCEDE' && own === 'RETREAT');
}

/** What was promised or threatened is still the deed, where the new type only speaks of one. */
function retyped(event: EventDraft, type: EventType, mode: string | null): EventDraft {
  const evidence = { ...event.evidence, ruleId: 'correct-type' };
  return { ...event, type, mode, act: SPEAKING.has(type) ? event.act : null, evidence };
}

const SPEAKING: ReadonlySet<EventType> = new Set(['AGREE', 'CONCEDE', 'THREATEN']);
