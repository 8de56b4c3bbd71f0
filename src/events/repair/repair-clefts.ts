// Turns a cleft sentence into a plain one. Reads "It was Oman, not Qatar, that freed them" as done by Oman, and "It was from Oman that they
// came" with its verb as the main one; leaves "It was a deal that pleased them" to what the deal did and "It is known that" alone.

import type { Token } from '../../language/index.ts';
import { isRelation } from '../../text/index.ts';
import { childOf, hasChild } from './children.ts';
import type { Repair } from './repair-roles.ts';

const NOUNS: readonly string[] = ['NOUN', 'PROPN'];
const OPENING: ReadonlySet<string> = new Set(['that', 'who', 'which']);

interface Cleft {
  /** What is said to be the one. */
  readonly noun: number;
  readonly pronoun: number;
  readonly verb: number;
}

export function joinClefts(tokens: readonly Token[]): readonly Token[] {
  const found = findCleft(tokens);
  if (found === null) return tokens;
  const { noun, pronoun, verb } = found;
  const isLed = hasChild(tokens, noun, 'case');
  const subject = hasChild(tokens, verb, 'aux:pass') ? 'nsubj:pass' : 'nsubj';
  const copula = childOf(tokens, noun, 'cop');
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: 0, deprel: 'root' };
    // "It was Oman that": no adjective, whatever the parser calls it.
    if (at === noun)
      return { ...token, upos: partOf(token), head: verb + 1, deprel: isLed ? 'obl' : subject };
    if (at === pronoun) return { ...token, upos: 'SCONJ', xpos: 'IN', head: verb + 1, deprel: 'discourse' };
    if (at === 0 || at === copula) return { ...token, head: verb + 1, deprel: 'discourse' };
    // "Oman, not Qatar": the other hangs on the one as if joined to it.
    const isOther = token.head - 1 === noun && token.deprel === 'parataxis' && isDenied(tokens, at);
    return isOther ? { ...token, deprel: 'conj' } : token;
  });
}

function partOf({ upos }: Token): string {
  return upos === 'ADJ' ? 'PROPN' : upos;
}

function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens.some(
    ({ head, form, deprel }) => head - 1 === at && deprel === 'advmod' && form.toLowerCase() === 'not',
  );
}

/** "It was", then a name, or anything led in by a preposition, then "that" with the verb of its clause. */
function findCleft(tokens: readonly Token[]): Cleft | null {
  const noun = tokens.findIndex(({ head }) => head === 0);
  const copula = childOf(tokens, noun, 'cop');
  const isOpened = tokens[0]?.form.toLowerCase() === 'it' && tokens[0].head - 1 === noun && copula === 1;
  const isBareName = noun === 2 && /^\p{Lu}/u.test(tokens[noun]?.form ?? '');
  if (!isOpened || !(isBareName || NOUNS.includes(tokens[noun]?.upos ?? ''))) return null;
  const verb = tokens.findIndex(
    ({ head, deprel, upos }, at) =>
      at > noun &&
      head - 1 === noun &&
      upos === 'VERB' &&
      isRelation(deprel, ['acl', 'advcl', 'ccomp', 'csubj']),
  );
  const pronoun = tokens.findIndex(
    ({ head, form }, at) => at > noun && head - 1 === verb && OPENING.has(form.toLowerCase()),
  );
  if (verb < 0 || pronoun < 0 || pronoun > verb) return null;
  const isLed = hasChild(tokens, noun, 'case');
  const others = tokens.filter(
    ({ head, deprel }, at) => head - 1 === verb && at !== pronoun && isRelation(deprel, ['nsubj', 'csubj']),
  );
  // Of a common noun the clause may only tell which; a name needs no telling.
  const isName = isBareName || tokens[noun]?.upos === 'PROPN' || isDefiniteBody(tokens, noun);
  return (isLed ? others.length > 0 : isName && others.length === 0) ? { noun, pronoun, verb } : null;
}

/** "It was the Oman government that", "the Omanis who": definite, with a name in it. */
function isDefiniteBody(tokens: readonly Token[], noun: number): boolean {
  return tokens.some(
    ({ head, upos, form }, at) =>
      at < noun && head - 1 === noun && (upos === 'PROPN' || (upos === 'ADJ' && /^\p{Lu}/u.test(form))),
  );
}

/** "the army, not the government, freed them": of two subjects the one behind "not" is left out, as one joined to the first. */
export const contrastToConjunct: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined || !NOUNS.includes(token.upos) || !isDenied(tokens, index)) return null;
  const not = childOf(tokens, index, 'advmod');
  const first = tokens.findIndex(
    ({ head, deprel, upos }, at) =>
      at < not && head === token.head && deprel === token.deprel && NOUNS.includes(upos),
  );
  const isSetOff = tokens[not - 1]?.form === ',' && isRelation(token.deprel, ['nsubj', 'obj']);
  return first >= 0 && isSetOff ? { ...token, head: first + 1, deprel: 'conj' } : null;
};
