// "Khizr Khan", "the presumptive nominee", "Tuesday's Wisconsin primary", "the upcoming summit in Alaska": a fact of the
// tables that is named tells after, before or around which days an article was written. Leaves "the primary goal" alone.

import type { WorldFact } from '../../../tables/index.ts';
import { addDays, type DayInterval, weekday } from '../../../time/index.ts';
import { findFacts } from '../find-phrases.ts';
import { makeClue } from '../make-clue.ts';
import { type Side, tellSide } from '../tell-side.ts';
import type { ClueFinder, FactHit, PhraseHit, WeighedClue } from '../types.ts';

/** One that its weekday names, "Tuesday's primary", lies within a week. */
const freshDays = 6;
/** What is spoken of for longer is named with its weekday all the time: "Election Day is a Tuesday". */
const weekdayReachDays = 200;
/** What is spoken of for longer before it is news all the year; what is not, mostly some weeks before and after. */
const seasonalReachDays = 200;
const nearReach = { before: 40, after: 35 } as const;
/** What is called upcoming lies mostly within so many days. */
const soonDays = 120;
/** Papers close and zones differ: so many days before its first day an event may be told. */
const graceDays = 1;

const sideWords: Readonly<Record<Side, string>> = {
  past: ', told as over',
  ahead: ', told as still to come',
  open: '',
};
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const strengths = {
  since: 1,
  during: 1,
  spoken: 0.4,
  event: 1,
  recurring: 0.6,
  near: 1.1,
  fresh: 1.2,
  expected: 2.5,
  soon: 2.9,
} as const;

const weekdayWord = `(${weekdayNames.join('|')})`;
const weekdayBefore = new RegExp(`\\b${weekdayWord}(?: night| evening)?(?:'s)? (?:[\\w.-]+ ){0,2}$`, 'u');
/** "Election Day, Tuesday, Nov. 5" gives the day itself and tells nothing of how near it is. */
const weekdayAfter = new RegExp(`^,? (?:on |this |next |last )?${weekdayWord}\\b(?!,? [a-z]+\\.? \\d)`, 'u');

/** The weekday said right before or after a phrase, 1 for Monday; null for none. */
function weekdayNear({ sentence, start, end }: PhraseHit): number | null {
  const before = weekdayBefore.exec(sentence.folded.slice(Math.max(0, start - 60), start))?.[1];
  const after = weekdayAfter.exec(sentence.folded.slice(end, end + 25))?.[1];
  const name = before ?? after;
  return name === undefined ? null : weekdayNames.indexOf(name) + 1;
}

function hasWeekday({ from, to }: DayInterval, wanted: number): boolean {
  for (let day = from ?? ''; day <= (to ?? from ?? ''); day = addDays(day, 1))
    if (weekday(day) === wanted) return true;
  return false;
}

function aroundEvent(fact: WorldFact, side: Side): DayInterval {
  const from = addDays(fact.days.from ?? '', -graceDays);
  if (side === 'past') return { from, to: null };
  const known = fact.known === null ? null : addDays(fact.known, -graceDays);
  if (side === 'ahead') return { from: known, to: fact.days.to };
  return { from: known ?? from, to: null };
}

function aroundRecurring({ days, reachDays }: WorldFact, side: Side): DayInterval {
  const [first, last] = [days.from ?? '', days.to ?? days.from ?? ''];
  return {
    from: addDays(first, side === 'past' ? -graceDays : -reachDays.before),
    to: side === 'ahead' ? last : addDays(last, reachDays.after),
  };
}

function aroundFresh({ from, to }: DayInterval, side: Side): DayInterval {
  const [first, last] = [from ?? '', to ?? from ?? ''];
  return {
    from: side === 'past' ? first : addDays(first, -freshDays - graceDays),
    to: side === 'ahead' ? last : addDays(last, freshDays + graceDays),
  };
}

/** What is not news all the year is mostly named some weeks before and after it: those days count more than the rest. */
function narrowToNear(clue: WeighedClue, rows: readonly WorldFact[], side: Side): readonly WeighedClue[] {
  const near = rows.filter(({ reachDays }) => reachDays.before <= seasonalReachDays);
  if (near.length === 0) return [];
  const allows = near.map((row) => aroundRecurring({ ...row, reachDays: nearReach }, side));
  return [{ ...clue, allows, strength: strengths.near }];
}

/** One clue from all rows that share a phrase: any of their days may be meant. */
function readRecurring(rows: readonly WorldFact[], hit: PhraseHit, side: Side): readonly WeighedClue[] {
  const said = weekdayNear(hit);
  const fresh = rows.filter(
    ({ days, reachDays }) => said !== null && reachDays.after <= weekdayReachDays && hasWeekday(days, said),
  );
  const meant = fresh.length > 0 ? fresh : rows;
  const allows = meant.map((row) =>
    fresh.length > 0 ? aroundFresh(row.days, side) : aroundRecurring(row, side),
  );
  const clue = makeClue(hit, allows, {
    ruleId: 'world-facts',
    note: `it was on ${meant.map(({ days }) => days.from).join(' or ')}${sideWords[side]}${fresh.length > 0 ? '; the weekday fits' : ''}`,
    strength: fresh.length > 0 ? strengths.fresh : strengths.recurring,
    group: `recurring ${rows[0]?.phrases[0]} ${fresh.length > 0 ? said : side}`,
  });
  return fresh.length > 0 ? [clue] : [clue, ...narrowToNear(clue, rows, side)];
}

/** A name that fitted over one or more stretches of days, and over no others. */
function readDuring(rows: readonly WorldFact[], hit: PhraseHit): WeighedClue {
  const allows = rows.map(({ days }) => ({ from: addDays(days.from ?? '', -graceDays), to: days.to }));
  return makeClue(hit, allows, {
    ruleId: 'world-facts',
    note: `so ${rows[0]?.kind === 'spoken' ? 'spoken of' : 'named'} ${rows.map(({ days }) => `${days.from} to ${days.to}`).join(', ')}`,
    strength: rows[0]?.kind === 'spoken' ? strengths.spoken : strengths.during,
    group: `${rows[0]?.kind} ${rows[0]?.phrases[0]}`,
  });
}

/** "The upcoming summit" is mostly near: the last of the days on which it was expected count more than the rest. */
function narrowToSoon(clue: WeighedClue, fact: WorldFact): readonly WeighedClue[] {
  const [expected] = clue.allows;
  const soon = addDays(fact.days.from ?? '', -soonDays);
  if (expected === undefined || expected.from === null || expected.from >= soon) return [clue];
  const allows = [{ from: soon, to: expected.to }];
  return [clue, { ...clue, allows, strength: strengths.soon }];
}

function readSingle(fact: WorldFact, hit: PhraseHit, side: Side): readonly WeighedClue[] {
  const since = { from: addDays(fact.days.from ?? '', -graceDays), to: null };
  const interval = fact.kind === 'event' ? aroundEvent(fact, side) : since;
  const isExpected = fact.kind === 'event' && side === 'ahead' && interval.from !== null;
  const clue = makeClue(hit, [interval], {
    ruleId: 'world-facts',
    note: `it ${fact.kind === 'event' ? 'was on' : 'holds since'} ${fact.days.from}${fact.days.to === null ? '' : ` to ${fact.days.to}`}${sideWords[side]}`,
    strength: isExpected ? strengths.expected : strengths.since,
    group: `fact ${fact.phrases[0]} ${fact.kind}`,
    isNews: !isExpected,
  });
  return isExpected ? narrowToSoon(clue, fact) : [clue];
}

/** "the 2012 presidential election", "the primary in 2008": the year is said, so that no other is meant. */
function saysYear({ sentence, start, end }: PhraseHit): boolean {
  return (
    /\b(?:19|20)\d\d (?:[\w.]+ )?$/u.test(sentence.folded.slice(Math.max(0, start - 40), start)) ||
    /^(?: of| in|,)? (?:19|20)\d\d\b/u.test(sentence.folded.slice(end, end + 12))
  );
}

function readHit(hit: FactHit): readonly WeighedClue[] {
  const side = tellSide(hit.sentence, hit.start, hit.end);
  const ofKind = (kind: WorldFact['kind']): readonly WorldFact[] =>
    hit.rows.filter((row) => row.kind === kind);
  const recurring = ofKind('recurring');
  const named = [ofKind('during'), ofKind('spoken')].filter((rows) => rows.length > 0);
  const single = hit.rows.filter(({ kind }) => kind === 'since' || kind === 'event');
  return [
    ...(recurring.length > 0 && !saysYear(hit) ? readRecurring(recurring, hit, side) : []),
    ...named.map((rows) => readDuring(rows, hit)),
    ...single.flatMap((fact) => readSingle(fact, hit, side)),
  ];
}

export const findWorldFacts: ClueFinder = ({ named }) =>
  findFacts(named, ['since', 'during', 'spoken', 'event', 'recurring']).flatMap(readHit);
