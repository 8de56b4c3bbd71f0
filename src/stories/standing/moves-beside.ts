// The moves that a sentence tells beside the one of its act: what was before ("closed in 2022"), what followed, and who was swapped.

import { passageAt } from '../reports/passage-at.ts';
import { sentenceAround, sentencesOfReport } from '../reports/sentences.ts';
import type { Report } from '../reports/types.ts';
import { wordsOf } from '../reports/words.ts';
import { movingForces } from './counts-from.ts';
import type { StandingKnowledge } from './knowledge.ts';
import type { Reading, Wording } from './read-wording.ts';
import { readLeftOut } from './rules/left-out.ts';
import { readNewEnvoy } from './rules/new-envoy.ts';
import { unknownState } from './rules/parties.ts';
import { readSwapped } from './rules/swapped.ts';
import { readToldLater } from './rules/told-later.ts';
import { readToldPast } from './rules/told-past.ts';
import type { StateMove } from './types.ts';

const freed = 'freed';

/** The words of the mention's sentence behind its last word; its noun is named before. */
function tailOf(
  report: Report,
  noun: number,
  { words }: Wording,
): { tail: string; start: number; end: number } | null {
  const { text, event } = report;
  const { span } = event.evidence;
  const sentence = sentencesOfReport(report).find(({ start, end }) => start <= span.start && end >= span.end);
  const nounEnd = words[noun]?.end;
  if (sentence === undefined || nounEnd === undefined) return null;
  return { ...sentence, tail: text.slice(span.start + nounEnd, sentence.end) };
}

/** A change that the sentence tells in passing: "the embassy, shut down in 2022". */
export function pastMoves(
  report: Report,
  reading: Reading,
  wording: Wording,
  main: readonly StateMove[],
  knowledge: StandingKnowledge,
): readonly StateMove[] {
  const place = tailOf(report, reading.noun, wording);
  if (place === null) return [];
  const rowsOf = (word: string) =>
    (knowledge.rowsByForm.get(word) ?? []).filter(
      ({ kind, to, nouns }) => kind === reading.row.kind && to !== reading.row.to && nouns.length === 0,
    );
  const past = readToldPast(place.tail, rowsOf, report.reported, knowledge.time);
  if (past === null) return [];
  const isDated = past.occurred.to !== null;
  return main.map((move) => ({
    ...move,
    word: past.word,
    from: past.row.from,
    to: past.row.to,
    isExtension: false,
    force: 'moves',
    occurred: isDated ? past.occurred : { from: null, to: report.reported.to },
    isDated,
    isVaguePast: !isDated,
    end: null,
    passage: passageAt(report, place.start, place.end),
  }));
}

/** A quick look: what follows of the same thing calls it so. */
const takesUp = /\b(?:it|them|him|her|they|back|again|was|were|been)\b/u;

/** What the sentence tells next of the same state: "and lifted it in May", "but it collapsed the next day". */
export function laterMoves(
  report: Report,
  reading: Reading,
  wording: Wording,
  main: readonly StateMove[],
  { rowsByForm, time, names }: StandingKnowledge,
): readonly StateMove[] {
  const place = tailOf(report, reading.noun, wording);
  if (place === null || main.length === 0 || !takesUp.test(place.tail)) return [];
  const behind = new Set(wordsOf(place.tail).map(({ word }) => word));
  // "And sent him home" needs its "home".
  const rowsOf = (word: string) =>
    (rowsByForm.get(word) ?? []).filter(
      ({ kind, to, does, nouns }) =>
        kind === reading.row.kind &&
        does === 'move' &&
        to !== reading.row.to &&
        (nouns.length === 0 || nouns.some((noun) => behind.has(noun))),
    );
  const sentence = report.text.slice(place.start, place.end);
  const later = readToldLater(sentence, sentence.length - place.tail.length, rowsOf, {
    reported: report.reported,
    time,
    names,
  });
  if (later === null) return [];
  const occurred = later.occurred ?? { from: null, to: report.reported.to };
  return main
    .filter(({ force }) => movingForces.has(force))
    .map((move) => ({
      ...{ ...move, word: later.word, from: later.row.from, to: later.row.to, isExtension: false },
      ...(later.by === null || later.by === move.by ? {} : { by: later.by, on: move.by }),
      ...{
        force: 'moves' as const,
        end: null,
        occurred,
        isDated: later.occurred !== null,
        isVaguePast: false,
      },
    }));
}

/** "In exchange for a Fijian officer": whom the other side let go for those whom it got. */
export function swapMoves(
  report: Report,
  { trigger, words }: Wording,
  main: readonly StateMove[],
  { names }: StandingKnowledge,
): readonly StateMove[] {
  const { event, text } = report;
  const { start, end } = sentenceAround(text, event.evidence.span);
  const tail = text.slice(Math.max(start, event.evidence.span.start + (words[trigger]?.end ?? 0)), end);
  return main.flatMap((move) => {
    if (move.to !== freed || move.by === unknownState || move.on === unknownState) return [];
    const told = readSwapped(tail, move.by, names);
    const [first, last] = [told?.[0], told?.at(-1)];
    if (told == null || first === undefined || last === undefined) return [];
    const objectWords = told.map(({ word }) => word);
    return [{ ...move, by: move.on, on: move.by, object: objectWords.join(' '), objectWords }];
  });
}

/** "And sent a new one in October": the recall is over. */
export function newEnvoyMoves(
  report: Report,
  { row, noun }: Reading,
  wording: Wording,
  main: readonly StateMove[],
  { time }: StandingKnowledge,
): readonly StateMove[] {
  if (row.kind !== 'ambassador' || row.to !== 'recalled') return [];
  const place = tailOf(report, noun, wording);
  const told = place === null ? null : readNewEnvoy(place.tail, report.reported, time);
  if (told === null) return [];
  const occurred = told.occurred ?? { from: null, to: report.reported.to };
  return main.map((move) => ({
    ...{ ...move, word: told.word, from: ['*'], to: 'in post', isExtension: false, end: null },
    ...{ occurred, isDated: told.occurred !== null, isVaguePast: false },
  }));
}

const staysOpen =
  /\b(?:its|the)\s+consulates?(?:\s+general)?\b(?:\s+in\s+(?!the\b)(\p{Lu}[\p{L}-]*))?[^,;.]*?\b(?:stays?|remains?|stayed|remained|(?:will|would)\s+(?:stay|remain))\s+open\b/u;

/** "Shut its embassy, but its consulate in Suva stays open". */
export function consulateMoves(report: Report, main: readonly StateMove[]): readonly StateMove[] {
  const { event, text, reported } = report;
  const { start, end } = sentenceAround(text, event.evidence.span);
  const told = staysOpen.exec(text.slice(start, end));
  if (told === null) return [];
  const object = told[1] ?? null;
  return main
    .filter(({ kind, to, force }) => kind === 'embassy' && to === 'closed' && force === 'moves')
    .map((move) => ({
      ...{ ...move, kind: 'consulate', from: ['*'], to: 'open', force: 'affirms' as const, end: null },
      ...{ object, objectWords: object === null ? [] : [object.toLowerCase()], maybeObject: [] },
      ...{ occurred: { from: null, to: reported.to }, isDated: false, isVaguePast: false },
    }));
}

/** Kinds that may be lifted for some and stand for the rest. */
const partly: ReadonlySet<string> = new Set(['trade', 'ban', 'sanctions', 'entry', 'assets', 'visas']);
const eased = 'eased';

/** "Lifted its ban for all but poultry": it is eased, where its kind knows that, and goes on for what is left out. */
export function withLeftOut(
  report: Report,
  { row, word }: Reading,
  { words }: Wording,
  main: readonly StateMove[],
  { kinds }: StandingKnowledge,
): readonly StateMove[] {
  const kind = kinds.get(row.kind);
  const [lasting] = kind?.lasting ?? [];
  if (kind === undefined || lasting === undefined || !partly.has(kind.kind) || !kind.over.includes(row.to))
    return main;
  const { text, event } = report;
  const { end } = sentenceAround(text, event.evidence.span);
  const left = readLeftOut(text.slice(event.evidence.span.start + (words[word]?.end ?? 0), end));
  if (left === null) return main;
  const to = kind.lasting.includes(eased) ? eased : row.to;
  const rest = main.filter(({ force }) => left.name !== null && force === 'moves');
  return [
    ...main.map((move) => ({ ...move, to })),
    ...rest.map((move) => ({
      ...{ ...move, to: lasting, from: ['*'], force: 'affirms' as const, isExtension: false, end: null },
      ...{ object: left.name, objectWords: [(left.name ?? '').toLowerCase()], maybeObject: [] },
      ...{ occurred: { from: null, to: report.reported.to }, isDated: false, isVaguePast: false },
    })),
  ];
}

/** "Sanctions, imposed in May 2016, remain in force": since then. */
export function begunMoves(
  report: Report,
  { row, noun }: Reading,
  wording: Wording,
  main: readonly StateMove[],
  { rowsByForm, time }: StandingKnowledge,
): readonly StateMove[] {
  const place = tailOf(report, noun, wording);
  if (place === null) return [];
  const rowsOf = (word: string) =>
    (rowsByForm.get(word) ?? []).filter(({ kind, to }) => kind === row.kind && to === row.to);
  const begun = readToldPast(place.tail, rowsOf, report.reported, time);
  if (begun === null || begun.occurred.to === null) return [];
  return main.map((move) => ({
    ...{ ...move, word: begun.word, from: begun.row.from, force: 'moves', isExtension: false },
    ...{ occurred: begun.occurred, isDated: true, isVaguePast: false, end: null },
  }));
}
