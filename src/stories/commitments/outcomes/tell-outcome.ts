// What one sentence tells of a promise: that it was kept ("The first trucks crossed at Moyale"), not done ("has still not been opened"),
// given up ("walked away from the patrol") or put off ("has been moved to 30 September"). Leaves alone what lies ahead, a part of it,
// and what is of others.

import type { CommitmentKnowledge, Phrase } from '../knowledge.ts';
import { areOtherGoods } from '../rules/other-goods.ts';
import { tellsOtherWaits } from '../rules/other-waits.ts';
import { tellsSomeOf } from '../rules/some-of.ts';
import { isDoneByOther } from './done-by-other.ts';
import { placesOfAny } from './find-phrase.ts';
import {
  hasOtherNumber,
  isOfOthers,
  isOfOtherThing,
  namesThing,
  sharedWorth,
  worthBeside,
} from './matter-of.ts';
import type { Matter, Outcome, OutcomeSaid, Told } from './types.ts';

/** So much of the matter must be named: more where the words alone ("paid", "arrived") could be of anything. */
const leastForDone = 2.25;
const leastForPlain = 1.75;
/** "Reneged on its vow": what a promise is called stands in for its words. */
const worthOfPledge = 1;
const leastShared = 1;

/** So many words before a verb may stand what denies it or puts it ahead. */
const lookBack = 4;
const lookBackAhead = 3;

type Question = Pick<Outcome, 'told'> & {
  readonly matter: Matter;
  /** The states that the article names in its beginning. */
  readonly near: () => ReadonlySet<string>;
  readonly knowledge: CommitmentKnowledge;
};

function stemsBefore({ stems }: Told, at: number, count: number): readonly string[] {
  return stems.slice(Math.max(0, at - count), at);
}

function stands(phrases: readonly Phrase[], stems: readonly string[]): boolean {
  return placesOfAny(stems, phrases).length > 0;
}

/** Past tense and participle alike: "opened", "paid"; "put" and "come" behind a helper or a noun. */
function isDoneForm({ words, stems }: Told, at: number, { irregular }: CommitmentKnowledge): boolean {
  const word = words[at]?.word ?? '';
  if (word.endsWith('ing') && words[at - 1]?.word === 'been') return true;
  if (irregular.has(word) || (word.endsWith('ed') && word !== stems[at])) return true;
  const helpers = stems.slice(Math.max(0, at - 2), at);
  return helpers.some((stem) => /^(?:ha[sd]|have?)$/u.test(stem)) || unchanged.has(word);
}

/** Verbs whose past is their base form. */
const unchanged: ReadonlySet<string> = new Set(['set', 'put', 'cut', 'shut', 'quit', 'let']);

function isAhead({ told, knowledge }: Question, at: number): boolean {
  return stands(knowledge.outcomes.ahead, stemsBefore(told, at, lookBackAhead));
}

/** A particle may stand between: "handed over none of the boats". */
const lookAhead = 2;

/** "Has received nothing of the 50 million": the object of the verb denies it. */
function hasNoObject({ stems }: Told, at: number, none: readonly Phrase[]): boolean {
  const behind = stems.slice(at + 1, at + 1 + lookAhead);
  return none.some(([word, ...rest]) => rest.length === 0 && word !== undefined && behind.includes(word));
}

function isDenied({ told, knowledge }: Question, at: number): boolean {
  const { not, none } = knowledge.outcomes;
  if (stands(not, stemsBefore(told, at, lookBack))) return true;
  if (hasNoObject(told, at, none)) return true;
  // "Not a cent of the 15 million has arrived": the subject of the verb denies it, if no other clause lies between.
  const start = told.words[at]?.start ?? 0;
  const clause =
    told.quote
      .slice(0, start)
      .split(/[,;:]|\b(?:and|but|that)\b/iu)
      .at(-1) ?? '';
  const words = clause
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return stands(none, words);
}

function isPart({ told, matter, knowledge }: Question): boolean {
  if (matter.by.size > 1 && tellsOtherWaits(told.quote)) return true;
  if (/\d[\d.,]*\s+of the\b/u.test(told.quote) || tellsSomeOf(told.quote)) return true;
  return !matter.isWhole && stands(knowledge.outcomes.part, told.stems);
}

function outcome(said: OutcomeSaid, score: number, { told, matter }: Question, at: number): Outcome | null {
  const word = told.words[at];
  const isNamed = sharedWorth(matter, told) >= leastShared;
  return word === undefined ? null : { said, score, told, isNamed, at: word };
}

/** Told of its doer, or nobody is named. */
function isByDoer({ told, matter }: Question): boolean {
  return told.states.length === 0 || told.states.some(({ code }) => matter.by.has(code));
}

/** "Turkey missed the deadline" says nothing of what was promised to Turkey; "has not been paid to Bolivia" does. */
function isOfReceiver(question: Question, at: number): boolean {
  const [first] = question.told.states;
  return first !== undefined && first.behind <= at && !isByDoer(question);
}

const passive = /\b(?:has|have|had|was|were) (?:\p{L}+ )?been$|\b(?:was|were|is|are)$/u;

/** "The planned visit has been called off" gives up a meeting, and no loan. */
function isOfOccasion({ told, matter, knowledge }: Question, at: number): boolean {
  const { stems, words } = told;
  const before = words.slice(0, at).map(({ word }) => word);
  if (!passive.test(before.join(' '))) return false;
  const occasions = knowledge.outcomes.occasion.flatMap(([word]) => word ?? []);
  const isMeeting = occasions.some((word) => matter.words.has(word) || matter.verbs.has(word));
  return !isMeeting && occasions.some((word) => stems.slice(0, at).includes(word));
}

function tellGivenUp(question: Question, score: number): Outcome | null {
  const { told, matter, knowledge } = question;
  const at = placesOfAny(told.stems, matter.breaks).find(
    (place) => isDoneForm(told, place, knowledge) && !isAhead(question, place) && !isDenied(question, place),
  );
  if (at === undefined || !isByDoer(question) || isOfOccasion(question, at)) return null;
  return outcome('broken', score, question, at);
}

/** "Kept its word", "as promised"; not "called on it to keep its word". */
function isTold({ told, knowledge }: Question, at: number): boolean {
  return isDoneForm(told, at, knowledge) || told.stems[at] === 'as' || told.stems[at] === 'in';
}

/** "The deadline for the opening of the post has passed": so many words may stand between. */
const farBetween = 7;

/** "Will not cross the bridge before January"; of "put off" the words stand nearer. */
function placesOfMove({ stems }: Told, phrases: readonly Phrase[]): readonly number[] {
  const places = (isFar: boolean, between?: number) =>
    placesOfAny(stems, phrases, between, ([first]) => (first === 'not') === isFar);
  return [...places(true, farBetween), ...places(false)];
}

/** "Asked to put it off", "may be put off"; that it will be put off is told, though it lies ahead. */
function isOnlyWished({ told, knowledge }: Question, at: number): boolean {
  return stands(knowledge.outcomes.wish, stemsBefore(told, at, lookBack));
}

/** Its verb, a word or a number of it, or what promises are called: "a visit to Cairo" is not the drones for Cairo. */
function namesDeed({ told, matter, knowledge }: Question): boolean {
  const held = new Set([...told.stems, ...told.words.map(({ word }) => word)]);
  return (
    !held.isDisjointFrom(matter.words) ||
    !held.isDisjointFrom(matter.verbs) ||
    !held.isDisjointFrom(matter.occasions) ||
    !matter.numbers.isDisjointFrom(told.numbers) ||
    stands(knowledge.outcomes.pledge, told.stems)
  );
}

/** So many words behind "remains" tells what it is. */
const farthestShut = 3;

/** "Remains closed" of what was to be closed or suspended: that was done. */
function isShutAsToldBefore({ told, matter, knowledge }: Question, at: number): boolean {
  const shut = new Set(knowledge.outcomes.shut.flatMap(([word]) => word ?? []));
  return (
    !matter.verbs.isDisjointFrom(shut) &&
    told.stems.slice(at, at + farthestShut).some((stem) => shut.has(stem))
  );
}

const ahead = /^(?:will|would|shall)$/u;

/**
 * "Would stay in prison", of who was to be freed: the doer thought better of it. Told of today, or until a day to come, it only waits.
 */
function tellContrary(question: Question, score: number): Outcome | null {
  const { told, matter } = question;
  const at = placesOfAny(told.stems, matter.contrary, farBetween).find(
    (place) => !isDenied(question, place) && !isOnlyWished(question, place),
  );
  if (at === undefined || isOfReceiver(question, at)) return null;
  const before = told.words.slice(Math.max(0, at - lookBackAhead), at);
  const isForGood = before.some(({ word }) => ahead.test(word)) && !/\b(?:until|till)\b/iu.test(told.quote);
  if (!isForGood && isAhead(question, at)) return null;
  return outcome(isForGood ? 'broken' : 'undone', score, question, at);
}

function tellPlain(question: Question, score: number): Outcome | null {
  const { told, knowledge } = question;
  const { miss, move, keep, fails } = knowledge.outcomes;
  const first = (phrases: readonly Phrase[]) =>
    placesOfAny(told.stems, phrases).find((place) => !isAhead(question, place) && !isDenied(question, place));
  const [kept, failed] = [keep, fails].map(first);
  const missed = placesOfAny(told.stems, miss, farBetween).find((place) => !isDenied(question, place));
  const moved = placesOfMove(told, move).find((place) => !isOnlyWished(question, place));
  if (missed !== undefined && !isOfReceiver(question, missed))
    return outcome('missed', score, question, missed);
  if (moved !== undefined && namesDeed(question)) return outcome('moved', score, question, moved);
  if (kept !== undefined && isByDoer(question) && isTold(question, kept))
    return outcome('kept', score, question, kept);
  const contrary = tellContrary(question, score);
  if (contrary !== null) return contrary;
  if (failed === undefined) return null;
  return outcome(isShutAsToldBefore(question, failed) ? 'lasts' : 'undone', score, question, failed);
}

/** "Citizens who had crossed the border": the past of those who are spoken of. */
function isOfWhoHad({ words }: Told, at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  return before.includes('who') && before.includes('had');
}

function tellDone(question: Question, score: number): Outcome | null {
  const { told, matter, knowledge } = question;
  const places = placesOfAny(told.stems, matter.signs).toSorted((a, b) => a - b);
  const { none } = knowledge.outcomes;
  // "Have needed no visa since": its own "no" is a part of the sign.
  const tellsNone = (sign: Phrase) => none.some(([word = '']) => sign.includes(word));
  const ofNone = new Set(placesOfAny(told.stems, matter.signs, 0, tellsNone));
  const denied = places.find((place) => !ofNone.has(place) && isDenied(question, place));
  if (denied !== undefined) return outcome('undone', score, question, denied);
  if (score < leastForDone) return null;
  const done = places.find(
    (place) =>
      isDoneForm(told, place, knowledge) &&
      !isAhead(question, place) &&
      !isOfWhoHad(told, place) &&
      !isDoneByOther(told, place, matter, knowledge),
  );
  return done === undefined ? null : outcome(isPart(question) ? 'part' : 'kept', score, question, done);
}

/** Null for a sentence that tells nothing of it. */
export function tellOutcome(question: Question): Outcome | null {
  const { told, matter, near, knowledge } = question;
  const shared = sharedWorth(matter, told);
  if (shared < leastShared && !told.namesVow) return null;
  if (!namesThing(matter, told)) return null;
  if (isOfOtherThing(matter, told) || isOfOthers(matter, told) || hasOtherNumber(matter, told)) return null;
  if (areOtherGoods(matter.words, told.held, knowledge)) return null;
  const named = told.namesPledge ? worthOfPledge : 0;
  const score = shared + worthBeside(matter, told, near());
  if (score + named < leastForPlain) return null;
  return (
    tellGivenUp(question, score + named) ?? tellPlain(question, score + named) ?? tellDone(question, score)
  );
}
