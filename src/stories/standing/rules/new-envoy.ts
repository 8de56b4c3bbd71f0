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
  const [behind = ''] = tail.slice(told.index + told[0].length).split(/[,;.]/u);
  const { found } = findTimes(behind, reported, time);
  const day = found.find(({ type, interval }) => type === 'DATE' && interval?.to != null);
  return { word: told[0].split(/\s+/u)[1] ?? '', occurred: day?.interval ?? null };
}
