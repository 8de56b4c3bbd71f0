// Reads who moves a state and whom it is against: from the actors of the act, and where these lack a side, from the states that the
// quote names. "The U.S. embassy in Minsk" is kept by the United States in Belarus, whoever closed it; "Bolivia expelled the
// ambassador of Venezuela" is about Venezuela's ambassador in Bolivia. Leaves alone: an act that names one state only.

import type { ActorReference } from '../../../record/index.ts';
import type { StateKind } from '../../../tables/index.ts';
import { namedStates } from '../../reports/named-states.ts';
import { sentenceAround, sentencesOf } from '../../reports/sentences.ts';
import type { Report } from '../../reports/types.ts';
import { placesOf, wordsOf } from '../../reports/words.ts';
import type { StandingKnowledge } from '../knowledge.ts';
import type { Reading, Wording } from '../read-wording.ts';
import { isClause } from './in-clause.ts';
import { namedBefore } from './named-before.ts';
import { readOnSideOf } from './on-side-of.ts';
import { onlookersFrom, withoutOnlookers } from './onlookers.ts';

export interface Parties {
  readonly by: string;
  readonly on: string;
}

function codesOf(references: readonly ActorReference[]): readonly string[] {
  return [...new Set(references.flatMap(({ country }) => (country === null ? [] : [country])))];
}

function pairs(by: readonly string[], on: readonly string[]): readonly Parties[] {
  return by.flatMap((a) => on.filter((b) => b !== a).map((b) => ({ by: a, on: b })));
}

/** The states that the quote names behind the noun first, then before it. */
function namedFrom({ states: all, words, quote }: Wording, noun: number): readonly string[] {
  const end = onlookersFrom(quote);
  const states = all.filter(({ at }) => (words[at]?.start ?? 0) < end);
  const behind = states.filter(({ at }) => at > noun).map(({ code }) => code);
  return [...new Set([...behind, ...states.map(({ code }) => code)])];
}

/** Whose it is: the state right before the noun ("the U.S. embassy") or behind "of" ("the ambassador of Venezuela"). */
function ownerOf({ states, words, trigger }: Wording, noun: number): string | null {
  const before = states.find(({ behind }) => behind === noun || (behind === noun - 1 && behind !== trigger));
  if (before !== undefined) return before.code;
  const isOf = words[noun + 1]?.word === 'of';
  return isOf ? (states.find(({ at }) => at > noun + 1 && at <= noun + 3)?.code ?? null) : null;
}

/** The state named before the act's own word, where the act has no doer: "Britain closed its embassy". */
function subjectOf({ states, words, trigger }: Wording): string | null {
  const before = states.findLast(({ behind }) => behind <= trigger);
  if (before === undefined) return null;
  const between = words.slice(before.behind, trigger).map(({ word }) => word);
  const isPlain = between.every((word) => auxiliaries.has(word));
  return isPlain ? before.code : null;
}

const auxiliaries: ReadonlySet<string> = new Set(
  'has have had will is to also then again now finally'.split(' '),
);

/** "Japan froze accounts and imposed sanctions on Russia": a clause that begins with its verb has the subject of its sentence. */
function sharedSubject(
  { event, text }: Report,
  { trigger }: Wording,
  { names }: StandingKnowledge,
): string | null {
  const { span } = event.evidence;
  // "Who was arrested and released": the subject is the one to whom it is done.
  const isPassive = event.recipients.some(
    (reference) => reference.span.start < reference.span.end && reference.span.end <= span.start,
  );
  if (trigger > 1 || isPassive) return null;
  const sentence = sentencesOf(text).find(({ start, end }) => start < span.start && end >= span.end);
  if (sentence === undefined) return null;
  const words = wordsOf(text.slice(sentence.start, span.start));
  const isJoined = words.at(-1)?.word === 'and' || words.at(-2)?.word === 'and';
  return isJoined ? (namedStates(words, names)[0]?.code ?? null) : null;
}

const forSake = /\b(?:solidarity|sympathy) with$|\b(?:support|behalf|favou?r|defence|defense) of$/u;

/** "Closed the border in solidarity with Chile": for whose sake it is done. */
function friendsIn({ words, states }: Wording): ReadonlySet<string> {
  const before = (at: number) =>
    words
      .slice(Math.max(0, at - 3), at)
      .map(({ word }) => word)
      .filter((word) => word !== 'the')
      .join(' ');
  return new Set(states.filter(({ at }) => forSake.test(before(at))).map(({ code }) => code));
}

function directed(
  report: Report,
  wording: Wording,
  noun: number,
  knowledge: StandingKnowledge,
): readonly Parties[] {
  const { actors, recipients } = report.event;
  const doers = codesOf(actors);
  const owner = noun < 0 ? null : ownerOf(wording, noun);
  const subject = subjectOf(wording) ?? owner ?? sharedSubject(report, wording, knowledge);
  const by = doers.length > 0 ? doers : subject === null ? [] : [subject];
  const side = onSide(report, wording);
  if (side.length > 0) return side;
  const friends = friendsIn(wording);
  const done = codesOf(recipients).filter((code) => !by.includes(code) && !friends.has(code));
  // "And released on bail": by whom, the report of the arrest tells.
  if (by.length === 0) return noun < 0 ? pairs([unknownState], done) : [];
  if (done.length > 0) return pairs(by, done);
  const [named] = namedFrom(wording, noun).filter((code) => !by.includes(code) && !friends.has(code));
  if (named !== undefined) return pairs(by, [named]);
  if (by.length === 2 && isOfBoth(report, wording)) return pairs(by, by);
  // "May buy Fijian poultry since Friday, when Oslo dropped its ban".
  const beside = noun >= 0 && by.length === 1 && isClause(report) ? namedBeside(report, knowledge) : [];
  if (by.every((code) => beside.includes(code)) && beside.length > 0) return pairs(by, beside);
  // A prisoner whose state another report tells: "released Michael Kovrig".
  return noun < 0 && recipients.length > 0 ? pairs(by, [unknownState]) : [];
}

/** "The border of Togo and Benin has been closed on Togo's side": Togo does it. */
function onSide({ event }: Report, { words, states, trigger }: Wording): readonly Parties[] {
  const by = readOnSideOf(words, states, trigger);
  if (by === null) return [];
  const others = new Set([
    ...codesOf([...event.actors, ...event.recipients]),
    ...states.map(({ code }) => code),
  ]);
  const [on, ...more] = others.difference(new Set([by]));
  return on === undefined || more.length > 0 ? [] : [{ by, on }];
}

const ofBoth =
  /\b(?:between|each other|one another|mutual|both)\b|\b(?:the|their (?:common|shared|land))\s+(?:\p{L}+\s+){0,2}(?:border|borders|frontier|crossings?)\b|\btheir (?:border|frontier)\b/iu;

/** "The border between Togo and Ghana reopened", "scrapped visas for each other's citizens": each does it to the other. */
function isOfBoth({ event: { recipients } }: Report, { quote }: Wording): boolean {
  return ofBoth.test(quote) && codesOf(recipients).length === 0;
}

/** Stands for the state of one whom this report only names, and for a doer that it does not tell. */
export const unknownState = '';

/** "Fijian troops shelled Norwegian posts, ending a truce": the sides that the sentence names, if it names no more. */
function namedBeside({ event, text }: Report, { names }: StandingKnowledge): readonly string[] {
  const { start, end } = sentenceAround(text, event.evidence.span);
  const codes = [...new Set(namedStates(wordsOf(text.slice(start, end)), names).map(({ code }) => code))];
  return codes.length === 2 ? codes : [];
}

function mutual(
  report: Report,
  wording: Wording,
  noun: number,
  knowledge: StandingKnowledge,
): readonly Parties[] {
  const { event } = report;
  // "Angola brokered a truce between Rwanda and Congo" binds Angola to nothing.
  const isBetweenOthers = event.mode === 'third-party' && codesOf(event.recipients).length > 1;
  const doers = isBetweenOthers ? [] : codesOf(withoutOnlookers(report, event.actors));
  const told =
    doers.length > 1
      ? doers
      : [...new Set([...doers, ...codesOf(withoutOnlookers(report, event.recipients))])];
  const named = told.length > 1 ? told : [...new Set([...told, ...namedFrom(wording, noun)])].slice(0, 2);
  const beside = named.length === 1 ? namedBeside(report, knowledge) : [];
  const codes = named.every((code) => beside.includes(code)) && beside.length > 0 ? beside : named;
  const sorted = codes.toSorted();
  return sorted.flatMap((by, at) => sorted.slice(at + 1).map((on) => ({ by, on })));
}

/** Kept by one in the country of the other; "their embassies" are kept by each. */
function sent(report: Report, wording: Wording, { row, noun }: Reading): readonly Parties[] {
  const { actors, recipients, place, type } = report.event;
  const told = codesOf(actors);
  const subject = subjectOf(wording);
  const doers = told.length > 0 || subject === null ? told : [subject];
  // Whom a host sends away, and what it orders shut, is of the other.
  const isExpelled = row.to === 'expelled' || type === 'REQUEST';
  const others = [...codesOf(recipients), ...(place?.country == null ? [] : [place.country])];
  const owner = ownerOf(wording, noun);
  if (owner === null && doers.length === 2 && others.every((code) => doers.includes(code)))
    return [...pairs(doers, doers)];
  const all = [...new Set([...doers, ...others, ...namedFrom(wording, noun)])];
  if (owner !== null) {
    const host = all.find((code) => code !== owner);
    return host === undefined ? [] : [{ by: owner, on: host }];
  }
  const [doer] = doers;
  const other = all.find((code) => code !== doer);
  if (doer === undefined || other === undefined) return [];
  return [isExpelled ? { by: other, on: doer } : { by: doer, on: other }];
}

/** "The ban on the judges runs until May": as an earlier sentence tells. "An arms embargo on Fiji ends in May": nobody tells whose. */
function namedOnly(report: Report, { kind }: StateKind, knowledge: StandingKnowledge): readonly Parties[] {
  const { actors, recipients } = report.event;
  const told = [...codesOf(actors), ...codesOf(recipients)];
  const before = namedBefore(report, kind, knowledge);
  if (before !== null && told.every((code) => code === before.by || code === before.on))
    return [{ by: before.by, on: before.on }];
  return actors.length > 0 ? [] : pairs([unknownState], codesOf(recipients));
}

/** Every pair of sides that the act moves the state between; none where the quote does not tell both. */
export function readParties(
  report: Report,
  wording: Wording,
  reading: Reading,
  kind: StateKind,
  knowledge: StandingKnowledge,
): readonly Parties[] {
  if (kind.parties === 'mutual') return mutual(report, wording, reading.noun, knowledge);
  if (kind.parties === 'directed') {
    const known = directed(report, wording, reading.noun, knowledge);
    return known.length > 0 || reading.isOnlyNamed !== true ? known : namedOnly(report, kind, knowledge);
  }
  const told = sent(report, wording, reading);
  if (told.length > 0) return told;
  const there = sentThere(report, wording, knowledge);
  if (there.length > 0) return there;
  const before = sentBefore(report, kind, knowledge);
  return before.length > 0 ? before : sentByTeller(report, wording, reading, knowledge);
}

/** The one state besides those that a text names; null where it names none or two. */
function onlyOther(text: string, known: ReadonlySet<string>, { names }: StandingKnowledge): string | null {
  const codes = new Set(namedStates(wordsOf(text), names).map(({ code }) => code));
  const [other, ...more] = codes.difference(known);
  return other !== undefined && more.length === 0 ? other : null;
}

/**
 * "A spokesman for Canada's ministry said the consulate in Gaborone had been closed": whose it is its sentence tells, or the one before. "In
 * July, when Spain recalled its ambassador, Caracas had none": where he was its sentence tells.
 */
function sentByTeller(
  { event, text }: Report,
  wording: Wording,
  { noun }: Reading,
  knowledge: StandingKnowledge,
): readonly Parties[] {
  const hosts = new Set([
    ...codesOf(event.recipients),
    ...(event.place?.country == null ? [] : [event.place.country]),
  ]);
  const doers = new Set(codesOf(event.actors));
  const known = hosts.union(doers);
  const [one, ...others] = known;
  if (one === undefined || others.length > 0) return [];
  const isIn = /^(?:in|at)$/u.test(wording.words[noun + 1]?.word ?? '');
  if (doers.size === 0 ? !isIn : !/^when\b/iu.test(wording.quote)) return [];
  const sentences = sentencesOf(text);
  const at = sentences.findIndex(
    ({ start, end }) => start <= event.evidence.span.start && end > event.evidence.span.start,
  );
  const told = (place: number) => text.slice(sentences[place]?.start ?? 0, sentences[place]?.end ?? 0);
  const own = onlyOther(told(at), known, knowledge);
  if (doers.size > 0) return own === null ? [] : [{ by: one, on: own }];
  const owner = own ?? (at > 0 ? onlyOther(told(at - 1), known, knowledge) : null);
  return owner === null ? [] : [{ by: owner, on: one }];
}

/** "Pulled its guards out of Lesotho and closed its embassy there": in the state that its sentence names last before the clause. */
function sentThere(
  { event, text }: Report,
  { words }: Wording,
  { names }: StandingKnowledge,
): readonly Parties[] {
  const [by] = codesOf(event.actors);
  if (by === undefined || !words.some(({ word }) => word === 'there')) return [];
  const { span } = event.evidence;
  const sentence = sentencesOf(text).find(({ start, end }) => start < span.start && end >= span.end);
  if (sentence === undefined) return [];
  const before = wordsOf(text.slice(sentence.start, span.start));
  const on = namedStates(before, names).findLast(({ code }) => code !== by)?.code;
  return on === undefined ? [] : [{ by, on }];
}

/** "The mission" is the embassy that the sentence before names: of the state before its noun, in the state behind it. */
function sentBefore(
  { event, text }: Report,
  { nouns }: StateKind,
  { names }: StandingKnowledge,
): readonly Parties[] {
  if (!/\bthe\s+\p{Ll}/iu.test(event.evidence.quote)) return [];
  const before = sentencesOf(text).findLast(({ end }) => end <= event.evidence.span.start);
  if (before === undefined) return [];
  const words = wordsOf(text.slice(before.start, before.end));
  const states = namedStates(words, names);
  const [noun] = nouns.flatMap((phrase) => placesOf(phrase, words));
  if (noun === undefined) return [];
  const by = states.findLast(({ at }) => at < noun)?.code;
  const on = states.find(({ at, code }) => at > noun && code !== by)?.code;
  return by === undefined || on === undefined ? [] : [{ by, on }];
}
