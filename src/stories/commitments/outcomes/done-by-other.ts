// Whether the deed of a sentence is another's: "Fiji closed Norway's consulate" keeps no promise of Norway to close one of Fiji's.
// Leaves alone what is told of its receiver ("Fiji received the boats") or of the thing ("the Fijian consulate was closed").

import type { CommitmentKnowledge } from '../knowledge.ts';
import type { Matter, Told } from './types.ts';

/** The subject of a verb stands behind the last of these. */
const endOfClause = /[,;:]\s|\b(?:and|but|that|after|before|when|while|which|who|whom)\b/giu;

/** "In Suva", "after talks with Fiji": names that are no subject. */
const besides =
  /\b(?:in|on|at|from|to|with|by|of|for|against|between|into|near|over|under|through|via|toward|towards|outside|inside)\s+(?:the\s+)?(?:\p{Ll}+\s+)?$/iu;

/** What a verb is done with stands right behind it; "returned to Suva", "crossed on Friday" have nothing there. */
const object =
  /^\s+(?:the|a|an|its|their|his|her|all|both|some|several|more|\p{N}\S*|two|three|four|five|six|seven|eight|nine|ten|\p{Lu}\S*|\p{Ll}+(?:s|ance|ment|aid|oil|gas|fuel|grain|wheat))\b/u;
const passive = /\b(?:was|were|been|being|is|are|be)\s+(?:\p{Ll}+ly\s+)?$/u;

/** True for a verb that the doer of the promise would be told to have done, or another like it: not for "received", "left". */
function isDoersOwn(stem: string, { verbs }: Matter, { alike, outcomes }: CommitmentKnowledge): boolean {
  if (outcomes.gets.some(([word]) => word === stem)) return false;
  if (verbs.has(stem)) return true;
  return alike.some(({ kind, stems }) => kind === 'deed' && stems.has(stem) && !stems.isDisjointFrom(verbs));
}

/** True where the subject of the verb at this place is a state that did not promise, and the verb has an object. */
export function isDoneByOther(
  told: Told,
  at: number,
  matter: Matter,
  knowledge: CommitmentKnowledge,
): boolean {
  const { quote, words, stems, states } = told;
  const word = words[at];
  if (word === undefined || !isDoersOwn(stems[at] ?? '', matter, knowledge)) return false;
  const before = quote.slice(0, word.start);
  if (passive.test(before) || !object.test(quote.slice(word.end))) return false;
  const from = [...before.matchAll(endOfClause)].at(-1);
  const start = from === undefined ? 0 : from.index + from[0].length;
  const subjects = states.filter((state) => {
    const first = words[state.at];
    return (
      first !== undefined &&
      state.behind <= at &&
      first.start >= start &&
      !besides.test(before.slice(start, first.start))
    );
  });
  return subjects.length > 0 && !subjects.some(({ code }) => matter.by.has(code));
}
