// Which acts have to be compared: those whose words may be akin or whose records say one type and mode, and of these not those
// that are told of days too far apart. All others are two happenings, so that leaving them aside changes nothing.

import { addDays } from '../../time/index.ts';
import type { EventKnowledge } from './knowledge.ts';
import type { ActReading } from './types.ts';
import { longestTold, mostDaysApart, toldDaysOf } from './weigh-facts.ts';

/** Acts with something in common, by their numbers: those without told days, and the others in the order of their first days. */
interface Bucket {
  readonly untold: number[];
  readonly told: { readonly from: string; readonly number: number }[];
}

const ofWord = (word: string): string => `word ${word}`;
const ofTelling = (word: string): string => `telling ${word}`;

/** Under these an act is put; an act is compared with those that share one, or stand under the words akin to its own. */
function keysOf({ word, telling, facts }: ActReading): readonly string[] {
  return [
    ofWord(word),
    ...[...telling].map(ofTelling),
    ...(facts === null ? [] : [`record ${facts.type} ${facts.mode}`]),
  ];
}

function fillBuckets(acts: readonly ActReading[]): ReadonlyMap<string, Bucket> {
  const buckets = new Map<string, Bucket>();
  for (const [number, act] of acts.entries())
    for (const key of keysOf(act)) {
      const bucket = buckets.get(key) ?? { untold: [], told: [] };
      buckets.set(key, bucket);
      const days = toldDaysOf(act);
      if (days === null) bucket.untold.push(number);
      else bucket.told.push({ from: days.from, number });
    }
  for (const { told } of buckets.values()) told.sort((a, b) => (a.from < b.from ? -1 : 1));
  return buckets;
}

/** The first place whose day is not before `day`. */
function firstFrom(told: Bucket['told'], day: string): number {
  let [low, high] = [0, told.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((told[middle]?.from ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addNear({ untold, told }: Bucket, act: ActReading, found: Set<number>): void {
  for (const number of untold) found.add(number);
  const days = toldDaysOf(act);
  // A time as long as may be told can begin so much earlier and still reach this one.
  const first = days === null ? 0 : firstFrom(told, addDays(days.from, -mostDaysApart - longestTold));
  const last = days === null ? '9999-12-31' : addDays(days.to, mostDaysApart);
  for (let at = first; at < told.length && (told[at]?.from ?? '') <= last; at += 1)
    found.add(told[at]?.number ?? 0);
}

/** For each act those before it that it may be one with, in order. */
export function pairActs(
  acts: readonly ActReading[],
  { kinOf }: EventKnowledge,
): readonly (readonly number[])[] {
  const buckets = fillBuckets(acts);
  return acts.map((act, own) => {
    const found = new Set<number>();
    for (const key of [...keysOf(act), ...(kinOf.get(act.word) ?? []).map(ofWord)]) {
      const bucket = buckets.get(key);
      if (bucket !== undefined) addNear(bucket, act, found);
    }
    return [...found].filter((number) => number < own).sort((a, b) => a - b);
  });
}
