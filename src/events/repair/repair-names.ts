// Mends where names hang. Reads "Ana Holm and Juhan Liiv spoke" as two names, whichever of them a parser gives the last word to, and
// "Holm called Liiv" as one who is called; leaves "called the town Narva" alone.

import { isRelation } from '../../text/index.ts';
import type { Repair } from './repair-roles.ts';

/** "Liiv", hung on "Ana" past "and Juhan": a further word of a name belongs to the name that it stands beside. */
const flatToOwnName: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token?.deprel !== 'flat' || token.head > index) return null;
  const joined = tokens.findLastIndex(
    ({ head, deprel, upos }, at) =>
      at < index && at >= token.head && head === token.head && deprel === 'conj' && upos === 'PROPN',
  );
  const isBeside =
    joined >= 0 &&
    tokens.slice(joined + 1, index).every(({ upos, deprel }) => upos === 'PROPN' && deprel === 'flat');
  return isBeside ? { ...token, head: joined + 1 } : null;
};

const TELLING_NAMES: readonly string[] = ['call', 'name', 'phone', 'ring', 'telephone'];

/** "Holm called Liiv": what one is called stands beside an object, so that a name alone is the object. */
const calledToObject: Repair = (tokens, index) => {
  const token = tokens[index];
  const verb = token === undefined ? undefined : tokens[token.head - 1];
  if (token?.deprel !== 'xcomp' || token.upos !== 'PROPN' || token.head > index) return null;
  if (verb?.upos !== 'VERB' || !TELLING_NAMES.includes(verb.lemma.toLowerCase())) return null;
  const beside = tokens.filter(({ head }) => head === token.head);
  const hasSubject = beside.some(({ deprel }) => deprel === 'nsubj');
  const hasObject = beside.some(({ deprel }) => isRelation(deprel, ['obj', 'iobj']));
  return hasSubject && !hasObject ? { ...token, deprel: 'obj' } : null;
};

export const nameRepairs: readonly Repair[] = [flatToOwnName, calledToObject];
