// Reads whom a lifting is for where it is for some only: "lifted sanctions on three Malian officials". Leaves alone "on officials", which
// may be all.

import type { Word } from '../../reports/words.ts';

const some =
  /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|some|several|few)$/u;
const persons =
  /^(?:officials?|individuals?|persons?|people|entity|entities|citizens?|nationals|members?|officers?|lawmakers?|politicians?|businessmen|executives?|judges?|companies|company|firms?|banks?|ships?|vessels?|tankers?)$/u;

/** Behind the noun, then up to whom it is for. */
const farthestNumber = 5;
const farthestPerson = 5;

/** "Three Malian officials"; null where it is for all, or nobody says for whom. */
export function readSomePersons(noun: number, quote: string, words: readonly Word[]): string | null {
  const lead = words.findIndex(
    ({ word }, at) => at > noun && at <= noun + farthestNumber && (word === 'on' || word === 'against'),
  );
  const first = words[lead + 1];
  if (lead < 0 || first === undefined || !some.test(first.word)) return null;
  const last = words.find(
    ({ word }, at) => at > lead + 1 && at <= lead + farthestPerson && persons.test(word),
  );
  return last === undefined ? null : quote.slice(first.start, last.end);
}
