// Mends how parsers read what somebody was hit by and who sent it: "a boat hit by water cannon fired by a cutter", "struck by shots fired by
// guards". What was fired is the means of the first verb, and the second tells of it. Leaves "hit by gunmen and robbed by others" alone.

import type { Token } from '../../language/index.ts';
import type { Repair } from './repair-roles.ts';

/** Participles that say whose the means are. */
export const SENDING: ReadonlySet<string> = new Set(
  'aim drop fire launch lay operate plant send shoot throw use'.split(' '),
);
const PARTICIPLE = /^VB[ND]$/u;
const LONGEST_PHRASE = 5;

/** Places of the first verb and of the noun in "hit by water cannon fired by", by that of the second verb; null elsewhere. */
function meansBefore(tokens: readonly Token[], second: number): { first: number; noun: number } | null {
  const [noun, verb, behind] = [tokens[second - 1], tokens[second], tokens[second + 1]];
  if (verb === undefined || !PARTICIPLE.test(verb.xpos) || !SENDING.has(verb.lemma)) return null;
  if (noun?.upos !== 'NOUN' || behind?.form.toLowerCase() !== 'by') return null;
  for (let at = second - 2; at > 0 && at >= second - LONGEST_PHRASE; at -= 1) {
    const token = tokens[at];
    if (token?.form.toLowerCase() === 'by')
      return PARTICIPLE.test(tokens[at - 1]?.xpos ?? '') ? { first: at - 1, noun: second - 1 } : null;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(token?.upos ?? '')) return null;
  }
  return null;
}

const meansToVerb: Repair = (tokens, index) => {
  const found = meansBefore(tokens, index + 1);
  const token = tokens[index];
  return found === null || token === undefined
    ? null
    : { ...token, head: found.first + 1, deprel: 'obl:agent' };
};

const sentToMeans: Repair = (tokens, index) => {
  const found = meansBefore(tokens, index);
  const token = tokens[index];
  return found === null || token === undefined ? null : { ...token, head: found.noun + 1, deprel: 'acl' };
};

/** They look at words alone, so that one does not undo what the other looks for. */
export const meansRepairs: readonly Repair[] = [meansToVerb, sentToMeans];
