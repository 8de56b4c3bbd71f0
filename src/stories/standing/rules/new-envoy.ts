// Reads that an envoy who was recalled has a successor, or went back: "recalled its ambassador in May and sent a new one in October".

import type { DayInterval } from '../../../time/index.ts';
import { findTimes, type TimeTables } from '../../../time/index.ts';

const sentNew =
  /\b(?:and|but|then|before)\s+(?:(?:then|later|only)\s+)?(?:sent|named|appointed|sending|naming|appointing|returned|returning)\s+(?:(?:a|another)\s+(?:new\s+)?(?:one|successor|replacement|ambassador|envoy)|a new one|another|him(?:\s+back)?|her(?:\s+back)?)\b/iu;

/** The word that tells it, and when; null where the words behind the recall tell no such thing. */
export function readNewEnvoy(
  tail: string,
  reported: DayInterval,
  time: TimeTables,
): { readonly word: string; readonly occurred: DayInterval | null } | null {
  const told = sentNew.exec(tail);
  if (told === null) return null;
  const start = told.index + told[0].length;
  const [behind = ''] = tail.slice(start).split(/[,;.]/u);
  // "In 2022 and sent her back the following autumn": counted from what stands before.
  const { found } = findTimes(tail.slice(0, start + behind.length), reported, time);
  const day = found.find(
    ({ span, type, interval }) => span.start >= start && type === 'DATE' && interval?.to != null,
  );
  return { word: told[0].split(/\s+/u)[1] ?? '', occurred: day?.interval ?? null };
}
