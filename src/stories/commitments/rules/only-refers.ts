// Mentions that speak of a promise which other words tell: "the date that it had agreed to", "the day by which it had promised to open it",
// "will send police, the minister promised on Monday". Leaves alone "the police that it had promised to send".

import { sentenceAround } from '../../reports/sentences.ts';
import type { Report } from '../../reports/types.ts';

const relative = /^(?:that|which|whom|who)\s+/iu;
const onlyHelpers = /^(?:ha[sd]|have|also|first|once|\s)*$/iu;
/** "The day by which it had promised to open it again": the day is spoken of. */
const ofDay = /^(?:by|on|before|until|at)\s+which\b/iu;
/** "..., its minister promised in Suva on Monday, after talks": nothing behind the word is what is promised. */
const onlyWhen = /^\s*(?:[.,;”]|(?:in|on|at|after|during|last|late|earlier|yesterday)\b|$)/iu;
const gaveWord = /^(?:promised|pledged|vowed)$/iu;
const deed = /\bto\s+(?!the\b|a\b|an\b|his\b|her\b|its\b|their\b)\p{Ll}|\bthat\b/u;

/** True where the promise is told by the words before. */
export function onlyRefers({ event: { trigger, evidence } }: Report): boolean {
  const { quote, span } = evidence;
  if (ofDay.test(quote)) return true;
  const [from, to] = [trigger.start - span.start, trigger.end - span.start];
  const [pronoun] = relative.exec(quote) ?? [];
  if (pronoun === undefined) return false;
  const hasDeed = /^\s+to\s+(?!in\b|on\b|at\b|by\b)\p{L}/iu.test(quote.slice(to));
  return !onlyHelpers.test(quote.slice(pronoun.length, from)) && !hasDeed;
}

/** True where the word is given behind what is promised: "will send 60 police, the minister promised in Suva". */
export function onlyGivesWord({ event: { trigger, evidence, act }, text }: Report): boolean {
  const { quote, span } = evidence;
  if (act !== null || !gaveWord.test(text.slice(trigger.start, trigger.end))) return false;
  const behind = quote.slice(trigger.end - span.start);
  if (!onlyWhen.test(behind) || deed.test(behind)) return false;
  const before = text.slice(sentenceAround(text, span).start, trigger.start);
  return /\b(?:will|would)\b/u.test(before);
}

const needed =
  /\b(?:will|would)\s+(?:\p{L}+\s+)?be\s+(?:needed|required|necessary|welcome|useful|vital|enough|important|missed|missing|felt)\b/iu;

/** "Help from Norway will be needed": nobody says that it will come. */
export function isOnlyNeeded({ event: { evidence } }: Report): boolean {
  return needed.test(evidence.quote);
}

const open = /^(?:when|whether|if|how)\b/iu;
const unsaid = /(?:\b(?:not|never|declin\p{L}+|refus\p{L}+|unclear|unknown)\b|n['’]t\b)[^.;]*$/iu;

/** "Has not yet said when it will open the border": that it will is not promised. */
export function isLeftOpen({ event: { evidence }, text }: Report): boolean {
  const { quote, span } = evidence;
  return open.test(quote) && unsaid.test(text.slice(sentenceAround(text, span).start, span.start));
}
