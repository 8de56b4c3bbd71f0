// Times counted from the first day of the war that a text is about: "the conflict enters its second year", "since the war
// began". Leaves "his second year in office" and wars alone whose first day the table does not know.

import { addDays, addYears } from '../calendar/day.ts';
import type { Conflict } from '../time-tables.ts';
import type { Day } from '../types.ts';
import { ORDINAL, readOrdinal } from '../words/number-words.ts';
import { namesPattern } from './names-pattern.ts';
import { type RuleMatch, type TimeRule, wordPattern } from './rule.ts';

const WAR = 'war|conflict|invasion|full-scale invasion|fighting|offensive';
/** One war must be named so much more often than any other. */
const LEAD = 2;

interface NamedWar extends Pick<Conflict, 'from' | 'to'> {
  readonly names: RegExp;
}

/** The war that the text names far more often than the others; null where none leads. */
function warOf(text: string, wars: readonly NamedWar[]): NamedWar | null {
  const counted = wars
    .map((war) => ({ war, count: [...text.matchAll(war.names)].length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (first === undefined || first.count === 0) return null;
  return first.count >= LEAD * (second?.count ?? 0) ? first.war : null;
}

function readYear(match: RuleMatch, war: NamedWar): string | null {
  const nth = readOrdinal(match.group('nth'));
  if (nth === null) return null;
  const from: Day = addYears(war.from, nth - 1);
  return war.to !== null && from > war.to ? null : `${from}/${addDays(addYears(from, 1), -1)}`;
}

/** The rule for a table of wars; null where the table is empty. */
export function warTimeRule(conflicts: readonly Conflict[]): TimeRule | null {
  if (conflicts.length === 0) return null;
  const wars = conflicts.map(({ names, from, to }) => ({
    from,
    to,
    names: new RegExp(`\\b(?:${namesPattern(names)})\\b`, 'gu'),
  }));
  return {
    id: 'war-time',
    pattern: wordPattern(
      `(?<=\\b(?:${WAR})\\b[^.;\\n]{0,40}\\b(?:enter|enters|entered|entering|into|in|marks|marked) )its (?<nth>${ORDINAL}) year|since the (?:${WAR}) (?:began|started|broke out|erupted)`,
    ),
    read: (match) => {
      const war = warOf(match.text, wars);
      if (war === null) return null;
      const value = match.group('nth') === '' ? `${war.from}/..` : readYear(match, war);
      return value === null ? null : { meaning: { kind: 'fixed', value, isInferred: true } };
    },
  };
}
