// Reads from an event mention which act it tells: by whom, to whom, and by which words, so that a promise and its keeping meet.

import type { ActorReference, EventMention } from '../../record/index.ts';
import { type NamedState, namedStates } from '../reports/named-states.ts';
import { sentenceAround } from '../reports/sentences.ts';
import { stemOf } from '../reports/stem.ts';
import type { Report } from '../reports/types.ts';
import { type Word, wordsOf } from '../reports/words.ts';
import type { CommitmentKnowledge } from './knowledge.ts';
import { orderNumbersIn } from './rules/by-order.ts';
import { givenWordAt } from './rules/given-word.ts';
import { ownersAmong } from './rules/owners.ts';
import { tellsSomeOf } from './rules/some-of.ts';
import type { Deed, OrderNumbers } from './types.ts';

/** A cheap look at a mention: could it tell that something is called off, refused or denied? */
export function mayRefuse({ type, status }: Pick<EventMention, 'type' | 'status'>): boolean {
  return type === 'REJECT' || status === 'negated';
}

function codesOf(references: readonly ActorReference[]): readonly string[] {
  return [...new Set(references.flatMap(({ country, actorId }) => country ?? actorId ?? []))].sort();
}

/** The verb of the act itself: the event's own word, or behind "promised" and the like the next word that tells something. */
function verbAt(
  words: readonly Word[],
  stems: readonly string[],
  trigger: number,
  leads: readonly ReadonlySet<string>[],
  empty: ReadonlySet<string>,
): number {
  const isLead = (stem: string) => leads.some((set) => set.has(stem));
  // "Ends the sanctions" is an act of its own, though "end" says nothing in "the end of May".
  if (!isLead(stems[trigger] ?? '')) return trigger;
  const next = words.findIndex(
    ({ isCapital, word }, at) =>
      at > trigger &&
      !isCapital &&
      !/^\d/u.test(word) &&
      !empty.has(stems[at] ?? '') &&
      !isLead(stems[at] ?? ''),
  );
  return next < 0 ? trigger : next;
}

/** A quote cut into words, with their stems and the states that it names. */
interface ReadQuote {
  readonly words: readonly Word[];
  readonly stems: readonly string[];
  readonly states: readonly NamedState[];
}

function readQuote(quote: string, { irregular, names }: CommitmentKnowledge): ReadQuote {
  const words = wordsOf(quote);
  return {
    words,
    stems: words.map(({ word }) => stemOf(word, irregular)),
    states: namedStates(words, names),
  };
}

/** What the act is and what it is done with. */
function readAct(report: Report, { words, stems, states }: ReadQuote, knowledge: CommitmentKnowledge) {
  const { act, type, trigger, evidence } = report.event;
  const own = words.findIndex(({ end }) => end > trigger.start - evidence.span.start);
  const { promise, announce, expect, empty, break: calledOff, postpone } = knowledge.stems;
  // "Will withdraw its troops" names the deed; "withdrew from the talks" calls another off.
  const refusals = act === null && type !== 'RETREAT' ? [calledOff, postpone] : [];
  const leads = [promise, announce, expect, ...refusals];
  const given = givenWordAt(report);
  const lead = given === null ? own : words.findLastIndex(({ end }) => end <= given);
  const verb = verbAt(
    words,
    stems,
    lead,
    given === null ? leads : [...leads, new Set(stems.slice(lead, lead + 1))],
    empty,
  );
  const last = endOfClause(words, evidence.quote, Math.max(own, verb));
  const isObject = (stem: string, at: number) =>
    at !== own &&
    // "Promised to send fuel" has a verb of its own, "promised fuel" has not.
    !(at === verb && words[at - 1]?.word === 'to') &&
    at < last &&
    !states.some((state) => at >= state.at && at < state.behind) &&
    !isName(words[at], report) &&
    !/^\d/u.test(stem) &&
    !saysNothing(stem, knowledge);
  const objects = new Set(stems.filter(isObject));
  const owners = ownersAmong(stems, states);
  return {
    verb: stems[verb] ?? '',
    at: words[verb]?.start ?? 0,
    objects,
    owners: new Map([...owners].filter(([stem]) => objects.has(stem))),
    names: new Set(stems.filter((stem, at) => hasCapital(words[at], evidence.quote) && isObject(stem, at))),
    tellsVague: stems.some((stem, at) => at > verb && at < last && knowledge.stems.vague.has(stem)),
    tellsMeeting: stems.some((stem) => knowledge.meetingStems.has(stem)),
  };
}

/** Of its quote; of "called off" by its sentence. */
function orderOf(
  { event, text }: Report,
  { stems }: ReadQuote,
  knowledge: CommitmentKnowledge,
): OrderNumbers {
  const own = orderNumbersIn(stems, knowledge);
  if (own.size > 0) return own;
  const { start, end } = sentenceAround(text, event.evidence.span);
  const words = wordsOf(text.slice(start, end));
  return orderNumbersIn(
    words.map(({ word }) => stemOf(word, knowledge.irregular)),
    knowledge,
  );
}

const part = /\b(?:some|part|parts|several|a few|half|most|many|the first|none) of\b/iu;
const each = /\b(?:both|each)\b/iu;

/** The act of a mention; its sides are completed from the states that its quote names, where the act lacks them. */
export function readDeed(report: Report, knowledge: CommitmentKnowledge): Deed {
  const deed = knowledge.read.deeds.get(report) ?? readAfresh(report, knowledge);
  knowledge.read.deeds.set(report, deed);
  return deed;
}

function readAfresh(report: Report, knowledge: CommitmentKnowledge): Deed {
  const { event } = report;
  const quote = readQuote(event.evidence.quote, knowledge);
  const by = codesOf(event.actors);
  const to = codesOf(event.recipients).filter((code) => !by.includes(code));
  const named = report.said === undefined ? [...new Set(quote.states.map(({ code }) => code))] : [];
  const { type, mode } = event.act ?? event;
  return {
    report,
    type,
    mode,
    by: by.length > 0 ? by : named.filter((code) => !to.includes(code)).slice(0, 1),
    to: to.length > 0 ? to : by.length === 1 ? named.filter((code) => !by.includes(code)) : [],
    ...readAct(report, quote, knowledge),
    order: orderOf(report, quote, knowledge),
    tellsPart: part.test(event.evidence.quote) || tellsSomeOf(event.evidence.quote),
    tellsEach: each.test(event.evidence.quote),
  };
}

/** "Asad" and "al-Asad". */
function hasCapital(word: Word | undefined, quote: string): boolean {
  return word !== undefined && /\p{Lu}/u.test(quote.slice(word.start, word.end));
}

/** A word with a capital in one of the sides: "Mr Lukashenko" says who, not what. */
function isName(word: Word | undefined, { event }: Report): boolean {
  if (word?.isCapital !== true) return false;
  const at = event.evidence.span.start + word.start;
  return [...event.actors, ...event.recipients].some(({ span }) => at >= span.start && at < span.end);
}

/** Words that begin what is told beside the act: "reopened its embassy, months after they had agreed to restore relations". */
const besides: ReadonlySet<string> = new Set(
  'after because since while when before following although as who which'.split(' '),
);

/** Index of the first word behind the act's own clause; the comma of "30,000 tonnes" ends none. */
function endOfClause(words: readonly Word[], quote: string, from: number): number {
  const end = words.findIndex(
    ({ word, start }, at) => at > from && (besides.has(word) || /,["”’]*\s+$/u.test(quote.slice(0, start))),
  );
  return end < 0 ? words.length : end;
}

/** Parts of the table whose words tell no thing that an act is done with. */
const tellNothing = [
  'promise',
  'announce',
  'expect',
  'invite',
  'break',
  'postpone',
  'empty',
  'vague',
] as const;

function saysNothing(stem: string, { stems }: CommitmentKnowledge): boolean {
  return tellNothing.some((use) => stems[use].has(stem));
}
