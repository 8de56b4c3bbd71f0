// "The following autumn", "the following Friday": the next one after what the text told before, and not after its own day. Leaves "next
// autumn" alone, and "the following Friday" behind a year alone, which tells no day to count from.

import { parseTimeValue } from '../calendar/time-value.ts';
import type { Meaning } from '../meaning.ts';
import type { Day } from '../types.ts';
import type { ResolveContext } from './resolve-context.ts';

/** A value of one day at least. */
const DAY_VALUE = /^\d{4}-(?:\d\d-\d\d|W\d\d)/u;

export function isFollowing(meaning: Meaning): boolean {
  return 'nearest' in meaning && meaning.nearest === 'following';
}

/** The last day of what was told, as far as a meaning can be counted from it; else null. */
export function toldBefore(meaning: Meaning, reference: string | null): Day | null {
  if (reference === null || (meaning.kind === 'weekday' && !DAY_VALUE.test(reference))) return null;
  return parseTimeValue(reference)?.to ?? null;
}

/** A meaning as it is resolved, with the day that it is counted from. */
export interface Counted {
  readonly meaning: Meaning;
  readonly context: ResolveContext;
}

/** "The following autumn" as the next autumn from the end of what was told; the article's own next one where nothing was. */
export function countedFromTold(meaning: Meaning, context: ResolveContext): Counted {
  if (!('nearest' in meaning) || meaning.nearest !== 'following') return { meaning, context };
  const anchor = toldBefore(meaning, context.reference) ?? context.anchor;
  return { meaning: { ...meaning, nearest: 'next' }, context: { ...context, anchor } };
}
