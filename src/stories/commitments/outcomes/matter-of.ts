// What a promise is about, and how much of that a sentence names.

import { namedStates } from '../../reports/named-states.ts';
import { stemOf } from '../../reports/stem.ts';
import { wordsOf } from '../../reports/words.ts';
import type { CommitmentKnowledge, Phrase } from '../knowledge.ts';
import { areOthersInOrder } from '../rules/by-order.ts';
import { areAnothers, joinOwners, ownersAmong } from '../rules/owners.ts';
import type { Pledge } from '../types.ts';
import { placesOfPhrase } from './find-phrase.ts';
import { numbersAmong } from './read-told.ts';
import type { Matter, Told } from './types.ts';

/** "Promised Fiji nine boats" has no verb of the deed: what is promised stands right behind the word. */
const ofDeed = /\b(?:to|would|will|shall|should|that|of|on)\b/iu;

/** The words from the verb of the deed on; of a bare promise from its own word. */
function wordsOfDeed({ report: { event }, at }: Pledge, { stems, irregular }: CommitmentKnowledge): string {
  const { evidence, trigger } = event;
  const [start, end] = [trigger.start - evidence.span.start, trigger.end - evidence.span.start];
  const isPromise = stems.promise.has(stemOf(evidence.quote.slice(start, end).toLowerCase(), irregular));
  const isBare = isPromise && start < at && !ofDeed.test(evidence.quote.slice(end, at));
  return evidence.quote.slice(isBare ? start : at);
}

/** Names of states behind the verb, as they are written: "from Juba". */
function placeWords(pledge: Pledge, knowledge: CommitmentKnowledge): readonly string[] {
  const words = wordsOf(wordsOfDeed(pledge, knowledge));
  return namedStates(words, knowledge.names).flatMap(({ at, behind }) =>
    words.slice(at, behind).map(({ word }) => word),
  );
}

function beginsWith(stems: readonly string[], phrase: Phrase): boolean {
  return stems[0] === phrase[0] && placesOfPhrase(stems, phrase)[0] === 0;
}

/** The rows of the deeds that the promises begin with, given the stems of each behind its verb. */
function rowsFor<Row extends { readonly deed: readonly Phrase[] }>(
  stems: readonly (readonly string[])[],
  rows: readonly Row[],
): readonly Row[] {
  return rows.filter(({ deed }) => deed.some((phrase) => stems.some((behind) => beginsWith(behind, phrase))));
}

function occasionsOf({ outcomes }: CommitmentKnowledge): readonly string[] {
  return outcomes.occasion.flatMap(([word]) => word ?? []);
}

/** By all the words in which it was told. */
export function matterOf(
  pledges: readonly Pledge[],
  knowledge: CommitmentKnowledge,
  stemsFrom: (text: string) => readonly string[],
): Matter {
  const stems = pledges.map((pledge) => stemsFrom(wordsOfDeed(pledge, knowledge)));
  const rows = rowsFor(stems, knowledge.signs);
  const verbs = new Set(pledges.map(({ verb }) => verb));
  const own: readonly Phrase[] = [...verbs].map((verb) => [verb]);
  const words = new Set(pledges.flatMap(({ objects }) => [...objects]));
  const places = pledges.flatMap((pledge) => placeWords(pledge, knowledge));
  const quotes = pledges.map(({ report }) => wordsOf(report.event.evidence.quote));
  const signs = [...own, ...rows.flatMap((row) => row.signs)];
  const ofSigns = new Set(signs.map((sign) => sign.join(' ')));
  return {
    by: new Set(pledges.flatMap(({ by }) => by)),
    to: new Set(pledges.flatMap(({ to }) => to)),
    states: new Set(quotes.flatMap((quote) => namedStates(quote, knowledge.names).map(({ code }) => code))),
    verbs,
    words,
    names: new Set([...pledges.flatMap(({ names }) => [...names]), ...places]),
    order: new Map(pledges.flatMap(({ order }) => [...order])),
    own: new Set(
      stems.flatMap((behind) => behind.filter((_, at) => /^(?:its|their)$/u.test(behind[at - 1] ?? ''))),
    ),
    owners: joinOwners(pledges.map(({ owners }) => owners)),
    numbers: new Set(
      pledges.flatMap((pledge) => [...numbersAmong(wordsOf(wordsOfDeed(pledge, knowledge)), knowledge)]),
    ),
    occasions: new Set(pledges.some(({ type }) => type === 'CONSULT') ? occasionsOf(knowledge) : []),
    signs,
    contrary: rowsFor(stems, knowledge.contrary).flatMap(({ lasts }) => lasts),
    breaks: knowledge.outcomes.break.filter((phrase) => !ofSigns.has(phrase.join(' '))),
    isWhole: rows.some(({ isWhole }) => isWhole),
    probes: [...new Set([...words, ...places])].map((word) => word.slice(0, longestProbe)),
  };
}

/** A stem may differ from its word at its end. */
const longestProbe = 5;

/** What one more common word says; a name or a number says more, a side that is named less. */
const worth = {
  word: 1,
  name: 1.5,
  number: 1.5,
  place: 1,
  verb: 0.75,
  by: 0.75,
  to: 0.5,
  byNear: 0.4,
  toNear: 0.25,
};

function worthOfSides({ by, to }: Matter, told: Told, near: ReadonlySet<string>): number {
  const { codes } = told;
  const side = (of: ReadonlySet<string>, inside: number, beside: number) =>
    !of.isDisjointFrom(codes) ? inside : of.isDisjointFrom(near) ? 0 : beside;
  return side(by, worth.by, worth.byNear) + side(to, worth.to, worth.toNear);
}

/** How much of the matter it names, its sides apart. */
export function sharedWorth(matter: Matter, told: Told): number {
  const { held } = told;
  let shared = 0;
  for (const name of matter.names)
    if (held.has(name)) shared += matter.words.has(name) ? worth.name : worth.place;
  for (const word of matter.words) if (held.has(word) && !matter.names.has(word)) shared += worth.word;
  for (const number of matter.numbers) if (told.numbers.has(number)) shared += worth.number;
  return shared;
}

/** A noun of a verb is longer than the verb, and begins alike for all but its last letter: "ratification" of "ratify". */
const leastVerb = 5;

function namesDeedOf(verb: string, { held }: Told): boolean {
  if (verb.length < leastVerb) return false;
  const root = verb.slice(0, Math.max(leastVerb, verb.length - 1));
  return [...held].some((word) => word.length > verb.length + 1 && word.startsWith(root));
}

/**
 * A word of what was promised, or its verb where no word tells that. Its sides, their places and a verb that fits much name any
 * matter between the two.
 */
export function namesThing({ words, verbs, occasions }: Matter, told: Told): boolean {
  if (!told.held.isDisjointFrom(occasions)) return true;
  if (!told.held.isDisjointFrom(words.size > 0 ? words : verbs)) return true;
  return [...verbs].some((verb) => namesDeedOf(verb, told));
}

/** What the sentence says besides: its verb and its sides; `near` are the states that the article names in its beginning. */
export function worthBeside(matter: Matter, told: Told, near: ReadonlySet<string>): number {
  const verb = [...matter.verbs].some((stem) => told.stems.includes(stem)) ? worth.verb : 0;
  return verb + worthOfSides(matter, told, near);
}

/** "Paid 12 million into Ukraine's fund" after a promise to Moldova: an act between others. */
export function isOfOthers({ by, to, states }: Matter, told: Told): boolean {
  const { codes } = told;
  const isOther = (code: string) => !states.has(code) && !by.has(code) && !to.has(code);
  if (![...codes].some(isOther)) return false;
  return by.isDisjointFrom(codes) || (to.difference(by).size > 0 && to.isDisjointFrom(codes));
}

/** "The Mexican embassy" where Ecuador promised to reopen its own or the Fijian one, and "the third round" after a promise of the second. */
export function isOfOtherThing({ by, own, order, owners }: Matter, told: Told): boolean {
  if (order.size > 0 && areOthersInOrder(order, told.order)) return true;
  if (owners.size > 0 && areAnothers(owners, ownersAmong(told.stems, told.states))) return true;
  return (
    own.size > 0 && told.states.some(({ code, behind }) => !by.has(code) && own.has(told.stems[behind] ?? ''))
  );
}

/** Another number of the same thing: 30 million are not the 50 that were promised. */
export function hasOtherNumber({ numbers }: Matter, told: Told): boolean {
  return numbers.size > 0 && told.numbers.size > 0 && numbers.isDisjointFrom(told.numbers);
}
