// "Angela Merkel, 63, said" and "the 71-year-old Putin": the age of a person whose birthday is known leaves one year. Leaves
// "a 63-year-old man", "Merkel was 35 when the wall fell" and "the 71-year-old law" alone.

import type { Birth } from '../../../tables/index.ts';
import { allMatches } from '../../../text/index.ts';
import { addDays, addYears } from '../../../time/index.ts';
import { makeClue } from '../make-clue.ts';
import type { ClueFinder, Sentence, WeighedClue } from '../types.ts';

const age =
  /, (?:aged |now )?([3-9]\d),|\b([3-9]\d)-year-old\b|, who (?:is|turns|turned|just turned) ([3-9]\d)\b|\bat (?:age )?([3-9]\d), (?:he|she|mr|ms)\b|'s ([3-9]\d)th birthday\b/gu;
/** An age of another day. */
const otherDay = /\b(?:when|then|died|dead|death|was born|had been|back in)\b/u;
/** A name stands so near its age. */
const reachChars = 40;

/** "Toni Morrison" is not the Morrison of the table; "President Putin" and "Mr. Putin" are who they seem. */
const otherFirstName =
  /(?<!\p{L})(?!(?:President|Chancellor|Minister|Senator|King|Pope|Premier|But|And|When|At)\s)\p{Lu}[\p{L}'’-]+\s$|\p{L}$/u;

/** "A 78-year-old Trump supporter". */
const otherPerson =
  /^(?:\p{L}|['’]s\b| (?:supporters?|voters?|fans?|backers?|delegates?|donors?|aides?|all(?:y|ies)|advis[eo]rs?|followers?|critics?|loyalists?)\b)/u;

function endsWithName(before: string, name: string): boolean {
  if (!before.endsWith(name)) return false;
  const ahead = before.slice(0, -name.length);
  return name.includes(' ') ? !/\p{L}$/u.test(ahead) : !otherFirstName.test(ahead);
}

function startsWithName(after: string, name: string): boolean {
  return after.startsWith(name) && !otherPerson.test(after.slice(name.length));
}

/** The person named last before an age, or right after "the 71-year-old". */
function findPerson(
  { text }: Sentence,
  start: number,
  end: number,
  births: readonly Birth[],
): Birth | undefined {
  const before = text.slice(Math.max(0, start - reachChars), start);
  const after = text.slice(end, end + reachChars).trimStart();
  return births.find(({ names }) =>
    names.some((name) => endsWithName(before, name) || startsWithName(after, name)),
  );
}

function readAge(sentence: Sentence, match: RegExpExecArray, births: readonly Birth[]): WeighedClue | null {
  const [start, end] = [match.index, match.index + match[0].length];
  const person = findPerson(sentence, start, end, births);
  if (person === undefined || otherDay.test(sentence.folded)) return null;
  const years = Number(match.slice(1).find((group) => group !== undefined));
  const allows = {
    from: addDays(addYears(person.born, years), -1),
    to: addDays(addYears(person.born, years + 1), 1),
  };
  return makeClue({ sentence, start, end }, [allows], {
    ruleId: 'ages',
    note: `${person.names[0]} was born on ${person.born}`,
    strength: 0.9,
    group: `age ${person.names[0]}`,
  });
}

export const findAges: ClueFinder = ({ sentences }, { births }) =>
  sentences.flatMap((sentence) =>
    allMatches(sentence.folded, age).flatMap((match) => readAge(sentence, match, births) ?? []),
  );
