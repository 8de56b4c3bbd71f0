// Mends how parsers read the times that open a clause, and marks that they take for words. Reads "16:10 Reuters reports", "On Sunday
// Fiji freed nine" and "The day before, the premier left" as a time and a subject; leaves "The Sunday Times reports" and "the May talks" alone.

import type { Token } from '../../language/index.ts';
import { isRelation } from '../../text/index.ts';
import type { Repair } from './repair-roles.ts';

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;
const CLOCK = /^\d{1,2}[:.]\d{2}$/u;
const SPANS: ReadonlySet<string> = new Set('day evening month morning night week weekend year'.split(' '));
const LEADING: ReadonlySet<string> = new Set(['after', 'before', 'during', 'in', 'on', 'since', 'until']);
const GLUED: readonly string[] = ['compound', 'nmod', 'nummod', 'amod', 'obl'];

/** The verb whose subject a word is, by its place; -1 for any other word. */
function verbOf(tokens: readonly Token[], noun: number): number {
  const token = tokens[noun];
  if (token === undefined || !isRelation(token.deprel, ['nsubj'])) return -1;
  return token.head - 1 > noun ? token.head - 1 : -1;
}

/** "In [April Turkey] had", "On [Sunday the army] shelled": the verb, where a parser makes one name of the day and who acts. */
function verbBehindDay(tokens: readonly Token[], day: number): number {
  const [marker, token] = [tokens[day - 1], tokens[day]];
  if (token === undefined || token.head - 1 <= day || !isRelation(token.deprel, GLUED)) return -1;
  const isLed = marker !== undefined && LEADING.has(marker.form.toLowerCase());
  return isLed && CALENDAR.test(token.form) ? verbOf(tokens, token.head - 1) : -1;
}

/** "[The day before, the government's] spokesman left": a stretch of time that a comma sets off from who acts. */
function verbBehindSpan(tokens: readonly Token[], span: number): number {
  const token = tokens[span];
  if (token?.upos !== 'NOUN' || !SPANS.has(token.lemma.toLowerCase())) return -1;
  const noun = token.head - 1;
  if (noun <= span || !isRelation(token.deprel, GLUED)) return -1;
  return tokens.slice(span, noun).some(({ form }) => form === ',') ? verbOf(tokens, noun) : -1;
}

/** "[16:10 Reuters] reports": nobody is an hour. */
function verbBehindClock(tokens: readonly Token[], clock: number): number {
  const [token, next] = [tokens[clock], tokens[clock + 1]];
  if (token === undefined || next === undefined || !CLOCK.test(token.form)) return -1;
  if (!/^\p{Lu}/u.test(next.form) && next.upos !== 'DET') return -1;
  const own = verbOf(tokens, clock);
  if (own >= 0) return own;
  return token.head - 1 > clock && isRelation(token.deprel, GLUED) ? verbOf(tokens, token.head - 1) : -1;
}

const timeToVerb: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined) return null;
  const verb = [verbBehindDay, verbBehindSpan, verbBehindClock]
    .map((find) => find(tokens, index))
    .find((at) => at >= 0);
  if (verb !== undefined) return { ...token, head: verb + 1, deprel: 'obl:unmarked' };
  // "On" of "On Sunday the army shelled" leads in the day, whatever it hangs on.
  return verbBehindDay(tokens, index + 1) >= 0 && isRelation(token.deprel, ['case', 'mark'])
    ? { ...token, head: index + 2, deprel: 'case' }
    : null;
};

/** A comma is nobody. */
export const marksToMarks: Repair = (tokens, index) => {
  const token = tokens[index];
  const isMark = token?.upos === 'PUNCT' && /^\p{P}+$/u.test(token.form);
  return isMark && token.head > 0 && token.deprel !== 'punct' ? { ...token, deprel: 'punct' } : null;
};

export const timeRepairs: readonly Repair[] = [timeToVerb];
