// Reads a change that a sentence tells of the same state behind the first one: "imposed a ban in May and lifted it in June", "agreed to a
// truce, but by Saturday it had collapsed", "only for Fiji to shut it again". Leaves alone: "and will lift it", "but did not lift it".

import type { StateMoveRow } from '../../../tables/index.ts';
import { type DayInterval, findTimes, type TimeTables } from '../../../time/index.ts';
import { namedStates, type StateNames } from '../../reports/named-states.ts';
import { wordsOf } from '../../reports/words.ts';

export interface LaterChange {
  readonly row: StateMoveRow;
  readonly word: string;
  /** Null where the sentence gives no day. */
  readonly occurred: DayInterval | null;
  /** Who does it, where it is another than before: "only for Fiji to shut it". */
  readonly by: string | null;
}

const pronoun = '(?:it|them|him|her)';
const joint = '(?:,\\s*|;\\s*)?(?:\\b(?:and|but|then|before|yet)\\s+|;\\s*)';
const adverbs = '(?:(?:then|later|soon|quickly|only|already|promptly|had|has|have)\\s+)*';
const byDay = '(?:(?:by|on|within)\\s+[\\p{L}\\p{N}\\s]{2,24}?\\s+)?';

/** "And lifted it", "before reopening it"; "only to shut it", "only for Fiji to shut it"; "but it collapsed"; "was allowed back"; "but was broken". */
const forms: readonly RegExp[] = [
  new RegExp(`${joint}${byDay}(?:(?:it|they|he|she)\\s+)?${adverbs}(\\p{L}+)\\s+${pronoun}\\b`, 'giu'),
  new RegExp(`\\bonly\\s+(?:for\\s+([\\p{Lu}][\\p{L}\\s]*?)\\s+)?to\\s+(\\p{L}+)\\s+${pronoun}\\b`, 'gu'),
  new RegExp(`${joint}${byDay}(?:it|they)\\s+${adverbs}(\\p{L}+)(?!\\s+(?:to|that)\\b)`, 'giu'),
  /,\s+(?:was|were|has been|have been)\s+(\p{L}+)\s+(?:back|again)\b/giu,
  /\b(?:but|then)\s+(?:was|were|has been|have been)\s+(?:soon\s+|quickly\s+|later\s+)?(\p{L}+)/giu,
];

interface Told {
  readonly reported: DayInterval;
  readonly time: TimeTables;
  readonly names: StateNames;
}

/** The day that the clause from `start` on gives, counted from what the sentence tells before. */
function dayFrom(sentence: string, start: number, { reported, time }: Told): DayInterval | null {
  const rest = sentence.slice(start).search(/(?<=.)[,;](?!\s*\d{4})/u);
  const { found } = findTimes(sentence.slice(0, rest < 0 ? undefined : start + rest), reported, time);
  const told = found.find(
    ({ span, type, interval }) => span.start >= start && type === 'DATE' && interval?.to != null,
  );
  return told?.interval ?? null;
}

/** The last change of the kind behind `from` in the sentence; `rowsOf` gives the rows that lead elsewhere. */
export function readToldLater(
  sentence: string,
  from: number,
  rowsOf: (word: string) => readonly StateMoveRow[],
  told: Told,
): LaterChange | null {
  const changes = forms.flatMap((form) =>
    [...sentence.slice(from).matchAll(form)].flatMap((match) => {
      const word = (match.at(-1) ?? '').toLowerCase();
      const row = rowsOf(word)[0];
      if (row === undefined) return [];
      const name = match.length > 2 ? (match[1] ?? '') : '';
      const by = namedStates(wordsOf(name), told.names)[0]?.code ?? null;
      const start = from + match.index + 1;
      return [{ row, word, by, start, occurred: dayFrom(sentence, start, told) }];
    }),
  );
  const last = changes.toSorted((a, b) => a.start - b.start).at(-1);
  return last === undefined ? null : { row: last.row, word: last.word, occurred: last.occurred, by: last.by };
}
