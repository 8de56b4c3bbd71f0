// Reads from an event mention an act that is announced or promised, how firmly, and by when.

import { hasToldDays } from '../../record/index.ts';
import { stemOf } from '../reports/stem.ts';
import type { Report } from '../reports/types.ts';
import { wordsOf } from '../reports/words.ts';
import type { CommitmentKnowledge } from './knowledge.ts';
import { readDeed } from './read-deed.ts';
import { readDueDay } from './rules/due-day.ts';
import type { Deed, Firmness, Pledge } from './types.ts';

const toCome: ReadonlySet<string> = new Set(['announced', 'anticipated']);

/** Acts whose status is that of the promise, which was made, not of the deed, which lies ahead. */
const givingTypes: ReadonlySet<string> = new Set(['AGREE', 'CONCEDE']);

function firmnessOf({ event }: Report, { stems, irregular }: CommitmentKnowledge): Firmness | null {
  const told = wordsOf(event.evidence.quote).map(({ word }) => stemOf(word, irregular));
  const has = (use: 'promise' | 'announce' | 'expect' | 'invite') =>
    told.some((stem) => stems[use].has(stem));
  const trigger = event.trigger.start - event.evidence.span.start;
  const own = wordsOf(event.evidence.quote.slice(trigger))[0]?.word ?? '';
  if (toCome.has(event.status)) {
    if (has('promise')) return 'promised';
    if (has('expect') || event.status === 'anticipated') return has('announce') ? 'announced' : 'expected';
    return 'announced';
  }
  // "In January Berlin had promised 14 tanks": the promise happened, the deed is to come.
  const isMade = event.status === 'happened' || event.status === 'background';
  return isMade && givingTypes.has(event.type) && stems.promise.has(stemOf(own, irregular))
    ? 'promised'
    : null;
}

/** "Agreed to restore relations on Saturday": the weekday tells when it was agreed. */
const dayOfMaking =
  /\b(?:agreed|promised|pledged|vowed|decided|committed)\b.*\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;

/** False for "Hungary has still to agree": neither the deed nor what it is done with is told. */
function namesAct({ verb, objects, names }: Deed, { stems }: CommitmentKnowledge): boolean {
  return objects.size > names.size || !(stems.promise.has(verb) || stems.announce.has(verb));
}

/** The promise that a mention tells; null for most mentions, and for acts whose doer is not told. */
export function readPromise(report: Report, knowledge: CommitmentKnowledge): Pledge | null {
  const firmness = firmnessOf(report, knowledge);
  if (firmness === null) return null;
  const deed = readDeed(report, knowledge);
  if (deed.by.length === 0 || !namesAct(deed, knowledge)) return null;
  const { event, reported } = report;
  const isMadeThen = event.status === 'happened' || event.status === 'background';
  const isAhead = event.occurred.to !== null && event.occurred.to > (reported.from ?? '');
  const isOwn = hasToldDays(event) && isAhead && !isMadeThen && !dayOfMaking.test(event.evidence.quote);
  const own = isOwn ? event.occurred : null;
  return { ...deed, firmness, due: readDueDay(event.evidence.quote, reported, knowledge.time) ?? own };
}
