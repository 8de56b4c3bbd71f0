// Reads what a lifting is for where it is for a part only: "lifted sanctions on three Malian officials", "removed two Fijian banks from its
// list of sanctions", "lifted the ban on Fijian sugar from two provinces", "at the port of Suva". Leaves alone "on officials", which may be all.

import type { NamedState } from '../../reports/named-states.ts';
import type { Word } from '../../reports/words.ts';

const some =
  /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|some|several|few)$/u;
const persons =
  /^(?:officials?|individuals?|persons?|people|entity|entities|body|bodies|citizens?|nationals|members?|officers?|lawmakers?|politicians?|businessmen|executives?|judges?|companies|company|firms?|banks?|ships?|vessels?|tankers?)$/u;

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

const someOf = /^(?:only\s+)?(?:\p{L}+|\d+)\s+of\s+(?:the|its|their|those|these|them)\b/iu;

/** "Three of the four drivers": the others are still held. */
export function isSomeOf(name: string | undefined): boolean {
  return name !== undefined && someOf.test(name);
}

/** "Two of the five Fijian bankers", wherever it stands; so many words behind "of the" at most. */
const farthestOf = 5;

/** Persons who are some of a number: what is told of them says nothing of the others. Null where none are. */
export function readSomeOfThem(quote: string, words: readonly Word[]): string | null {
  for (const [at, { word, start }] of words.entries()) {
    const isOf =
      words[at + 1]?.word === 'of' && /^(?:the|its|their|those|these)$/u.test(words[at + 2]?.word ?? '');
    if (!some.test(word) || !isOf) continue;
    const last = words.find((other, place) => {
      const isNear = place > at + 2 && place <= at + 2 + farthestOf;
      return isNear && (persons.test(other.word) || ofTrade.test(other.word));
    });
    if (last !== undefined) return quote.slice(start, last.end);
  }
  return null;
}

/** What people are by their work: "bankers", "generals". */
const ofTrade = /^\p{L}{3,}(?:ers|ors|als|ists|ians|ants|men|women)$/u;

const crossings = /^(?:crossings?|checkpoints?)$/u;

/** "Closed two of its four crossings with Fiji": so many words of a border with more; null where nothing says how many. */
export function readSomeCrossings(verb: number, noun: number, words: readonly Word[]): string | null {
  const last = words[noun]?.word ?? '';
  if (!crossings.test(last) || noun < verb) return null;
  const number = words.slice(verb + 1, noun).find(({ word }) => some.test(word))?.word;
  if (number === undefined) return null;
  return number === 'one' ? `one ${last.replace(/s$/u, '')}` : `${number} ${last}`;
}

const traffic =
  /^(?:goods|lorries|trucks|vehicles|cars|buses|trains|traffic|trade|cargo|freight|imports|travellers|travelers|tourists|migrants|refugees)$/u;
/** "To all Serbian goods": so many words behind the noun at most. */
const farthestTraffic = 5;

/** For what a border is closed or opened: "its border with Fiji to lorries"; null for all, or for the other state itself. */
export function readTraffic(
  noun: number,
  quote: string,
  words: readonly Word[],
  goods: ReadonlySet<string>,
): string | null {
  const lead = words.findIndex(({ word }, at) => at > noun && at <= noun + farthestTraffic && word === 'to');
  const first = words[lead + 1];
  if (lead < 0 || first === undefined) return null;
  const last = words
    .slice(lead + 1, lead + 1 + farthestTraffic)
    .find(({ word }) => traffic.test(word) || goods.has(word));
  return last === undefined ? null : quote.slice(first.start, last.end);
}

const staff = /^(?:employees?|staff|staffers?|workers?|officials?|members?|attach[eé]s?)$/u;
/** "Two employees of the French embassy": so many words from them to the embassy at most. */
const farthestStaff = 5;

/** True where an embassy's noun only tells where those work who are sent away. */
export function isOfStaff(words: readonly Word[], embassy: number): boolean {
  const before = words.slice(Math.max(0, embassy - farthestStaff), embassy).map(({ word }) => word);
  const of = before.findLastIndex((word) => /^(?:of|at|from)$/u.test(word));
  return of > 0 && staff.test(before[of - 1] ?? '');
}

const list = /^(?:lists?|blacklists?|register|registers)$/u;
/** "From its updated list of those under sanctions": so many words from the preposition to the list at most. */
const farthestList = 5;
/** "Removed the Fijian ambassador's brother from": so many words of him who is struck off at most. */
const longestName = 9;
const ofList = /^(?:from|off|to|on|onto)$/u;

/** Who is put on a list or taken off it, from the verb to "from its list": it tells nothing of others. Null for no such list. */
export function readListed(
  verb: number,
  quote: string,
  words: readonly Word[],
  states: readonly NamedState[],
): string | null {
  const off = words.findIndex(
    ({ word }, at) =>
      at > verb + 1 &&
      ofList.test(word) &&
      words.slice(at + 1, at + 1 + farthestList).some((other) => list.test(other.word)),
  );
  const [first, last] = [words[verb + 1], words[off - 1]];
  if (off < 0 || off - verb > longestName || first === undefined || last === undefined) return null;
  // "Removed Sudan from its sanctions list": all of it.
  if (states.some(({ at, behind }) => at === verb + 1 && behind >= off)) return null;
  return quote.slice(first.start, last.end);
}

const parts =
  /^(?:provinces?|regions?|districts?|count(?:y|ies)|islands?|ports?|airports?|crossings?|crossing points?|checkpoints?|gates?|terminals?|farms?|plants?|mills?|factor(?:y|ies)|slaughterhouses?|producers?|exporters?|brands?|routes?)$/u;
const ofPart = /^(?:at|from|for|in|through|via)$/u;
/** "At the port of Suva"; "from the region" may be all that it was on. */
const atPlace = /^(?:at|through|via)$/u;
/** "For the three largest Fijian plants": so many words to what it is for. */
const farthestPart = 5;

/** "Except for beef from two provinces": there it goes on. */
const leavesOut = /^(?:but|except|excepting|exception|excluding|save|apart|kept|keeps|left|leaves)$/u;

/** At which place, or for which makers, a restriction ends: "at the crossing of Suva", "from two provinces". Null where it ends for all. */
export function readSomePlaces(noun: number, quote: string, words: readonly Word[]): string | null {
  for (const [lead, { word }] of words.entries()) {
    const first = words[lead + 1];
    if (lead <= noun || !ofPart.test(word) || first === undefined) continue;
    if (!some.test(first.word) && !atPlace.test(word)) continue;
    if (words.slice(noun + 1, lead).some((other) => leavesOut.test(other.word))) continue;
    const last = words.findIndex(
      (other, at) => at > lead + 1 && at <= lead + farthestPart && parts.test(other.word),
    );
    if (last < 0) continue;
    const name = words[last + 1]?.word === 'of' ? words[last + 2] : undefined;
    return quote.slice(first.start, (name ?? words[last] ?? first).end);
  }
  return null;
}
