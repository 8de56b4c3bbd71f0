// Reads a change that a sentence tells in passing, behind the noun of a state: "the Danish mission in Dakar, closed in the summer of
// 2014" was closed then. Leaves alone: "the mission in Dakar, Reuters reported" and "the mission, which will close".

import type { StateMoveRow } from '../../../tables/index.ts';
import { type DayInterval, findTimes, type TimeTables } from '../../../time/index.ts';

const aside =
  /,\s+(?:which\s+)?(?:(?:it|he|she|they)\s+)?(?:(?:was|were|is|are|has been|have been|had been|had|has)\s+)?(\p{L}+)/gu;
/** Words in between that make the change no fact: "which will close". */
const onlySaid = /^announced$/u;
const notDone = /\b(?:will|would|may|might|could|not|never)\b/u;

export interface PastChange {
  readonly row: StateMoveRow;
  readonly word: string;
  /** Both ends null where the sentence gives no day. */
  readonly occurred: DayInterval;
}

function daysIn(text: string, reported: DayInterval, tables: TimeTables): DayInterval {
  const { found } = findTimes(text, reported, tables);
  const time = found.find(
    ({ type, interval }) => type === 'DATE' && interval?.to != null && interval.to <= (reported.to ?? '9999'),
  );
  return time?.interval ?? { from: null, to: null };
}

/** The first change of the kind that stands in an aside of `tail`, the words of the sentence behind the noun. */
export function readToldPast(
  tail: string,
  rows: (word: string) => readonly StateMoveRow[],
  reported: DayInterval,
  tables: TimeTables,
): PastChange | null {
  for (const match of tail.matchAll(aside)) {
    const word = (match[1] ?? '').toLowerCase();
    const row = rows(word).find(({ does }) => does === 'move');
    const isParticiple = /(?:ed|ut|en|wn|ft)$|^(?:took|began)$/u.test(word);
    if (row === undefined || !isParticiple || onlySaid.test(word) || notDone.test(match[0])) continue;
    return { row, word, occurred: daysIn(tail.slice(match.index), reported, tables) };
  }
  return null;
}
