// Reads from an event mention which act it tells: by whom, to whom, and by which words, so that a promise and its keeping meet.

import type { ActorReference } from '../../record/index.ts';
import { namedStates } from '../reports/named-states.ts';
import { stemOf } from '../reports/stem.ts';
import type { Report } from '../reports/types.ts';
import { type Word, wordsOf } from '../reports/words.ts';
import type { CommitmentKnowledge } from './knowledge.ts';
import type { Deed } from './types.ts';

function codesOf(references: readonly ActorReference[]): readonly string[] {
  return [...new Set(references.flatMap(({ country, actorId }) => country ?? actorId ?? []))].sort();
}

/** The verb of the act itself: the event's own word, or behind "promised" and the like the next word that tells something. */
function verbAt(
  words: readonly Word[],
  stems: readonly string[],
  trigger: number,
  leads: readonly ReadonlySet<string>[],
): number {
  const isLead = (stem: string) => leads.some((set) => set.has(stem));
  if (!isLead(stems[trigger] ?? '')) return trigger;
  const next = words.findIndex((word, at) => at > trigger && !word.isCapital && !isLead(stems[at] ?? ''));
  return next < 0 ? trigger : next;
}

/** The act of a mention; its sides are completed from the states that its quote names, where the act lacks them. */
export function readDeed(report: Report, knowledge: CommitmentKnowledge): Deed {
  const { event } = report;
  const { quote, span } = event.evidence;
  const words = wordsOf(quote);
  const stems = words.map(({ word }) => stemOf(word, knowledge.irregular));
  const states = namedStates(words, knowledge.names);
  const trigger = words.findIndex(({ end }) => end > event.trigger.start - span.start);
  const { promise, announce, expect, empty, break: calledOff, postpone } = knowledge.stems;
  // "Will withdraw its troops" names the deed; "withdrew from the talks" calls another off.
  const refusals = event.act === null ? [calledOff, postpone] : [];
  const verb = verbAt(words, stems, trigger, [promise, announce, expect, empty, ...refusals]);
  const isState = (at: number) => states.some((state) => at >= state.at && at < state.behind);
  const last = endOfClause(words, quote, Math.max(trigger, verb));
  const objects = stems.filter(
    (stem, at) =>
      at !== trigger &&
      at < last &&
      !isState(at) &&
      !isName(words[at], report) &&
      !/^\d/u.test(stem) &&
      !saysNothing(stem, knowledge),
  );
  const by = codesOf(event.actors);
  const to = codesOf(event.recipients).filter((code) => !by.includes(code));
  const named = [...new Set(states.map(({ code }) => code))];
  const { type, mode } = event.act ?? event;
  return {
    report,
    type,
    mode,
    by: by.length > 0 ? by : named.filter((code) => !to.includes(code)).slice(0, 1),
    to: to.length > 0 ? to : by.length === 1 ? named.filter((code) => !by.includes(code)) : [],
    verb: stems[verb] ?? '',
    objects: new Set(objects),
  };
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

/** Index of the first word behind the act's own clause. */
function endOfClause(words: readonly Word[], quote: string, from: number): number {
  const end = words.findIndex(
    ({ word, start }, at) => at > from && (besides.has(word) || /,\s*$/u.test(quote.slice(0, start))),
  );
  return end < 0 ? words.length : end;
}

function saysNothing(stem: string, { stems }: CommitmentKnowledge): boolean {
  return Object.values(stems).some((set) => set.has(stem));
}
