// Makes the bare verb of a clause again out of what a parser took for one noun with the words around it. Reads "demanded that Oslo hand over
// nine men" as what Oslo is to do, and "let a Fijian team visit the camp" as what the team does; leaves "demanded that report" and "let a
// visit go ahead" alone.

import type { Token } from '../../language/index.ts';
import type { Repair } from './repair-roles.ts';

const NOMINAL: readonly string[] = ['NOUN', 'PROPN'];
const TELLING: ReadonlySet<string> = new Set(
  'ask demand insist order propose recommend request require stipulate urge'.split(' '),
);
const LETTING: ReadonlySet<string> = new Set(['let', 'make', 'have', 'help']);

/** The verb, its subject and its object in such a clause, by their places; the word above governs it. */
interface BareClause {
  readonly above: number;
  readonly subject: number;
  readonly verb: number;
  readonly object: number;
}

/** "demanded [that] [Oslo] [hand] over [men]": "hand" is a second object of "demanded", or a part of the noun behind. */
function toldClause(tokens: readonly Token[], verb: number): BareClause | null {
  const [that, subject, token] = [tokens[verb - 2], tokens[verb - 1], tokens[verb]];
  const above = verb - 3;
  if (token?.xpos !== 'NN' || that?.form.toLowerCase() !== 'that' || that.deprel !== 'det') return null;
  if (!TELLING.has(tokens[above]?.lemma.toLowerCase() ?? '')) return null;
  const isLed = subject?.upos === 'PROPN' && subject.head === verb + 1 && subject.deprel === 'compound';
  const isPart = token.deprel === 'compound' && tokens[token.head - 1]?.deprel === 'obj';
  const isObject = token.deprel === 'obj' && token.head - 1 === above;
  const object = isPart ? token.head - 1 : isObject ? secondObject(tokens, above, verb) : -1;
  return isLed && object > verb ? { above, subject: verb - 1, verb, object } : null;
}

/** "let [a Fijian team] [visit] the [camp]": "visit" and "camp" are two objects of "let". */
function letClause(tokens: readonly Token[], verb: number): BareClause | null {
  const [subject, token] = [tokens[verb - 1], tokens[verb]];
  if (token?.xpos !== 'NN' || token.deprel !== 'obj' || token.head > verb) return null;
  const above = token.head - 1;
  if (!LETTING.has(tokens[above]?.lemma.toLowerCase() ?? '')) return null;
  const isLed = NOMINAL.includes(subject?.upos ?? '') && subject?.head === verb + 1;
  const object = secondObject(tokens, above, verb);
  return isLed && object > 0 ? { above, subject: verb - 1, verb, object } : null;
}

function secondObject(tokens: readonly Token[], above: number, verb: number): number {
  return tokens.findIndex(
    ({ head, deprel, upos }, at) =>
      at > verb && head - 1 === above && deprel === 'obj' && NOMINAL.includes(upos),
  );
}

function bareClause(tokens: readonly Token[]): BareClause | null {
  for (const [at, { xpos }] of tokens.entries()) {
    const found = xpos === 'NN' ? (toldClause(tokens, at) ?? letClause(tokens, at)) : null;
    if (found !== null) return found;
  }
  return null;
}

export function freeBareClauses(tokens: readonly Token[]): readonly Token[] {
  const found = bareClause(tokens);
  if (found === null) return tokens;
  const { above, subject, verb, object } = found;
  const opener = tokens[verb - 2]?.form.toLowerCase() === 'that' ? verb - 2 : -1;
  const isTold = opener >= 0;
  const isParticle = tokens[verb + 1]?.upos === 'ADV' || tokens[verb + 1]?.upos === 'ADP';
  return tokens.map((token, at) => {
    if (at === verb) {
      const deprel = isTold ? 'ccomp' : 'xcomp';
      return { ...token, upos: 'VERB', xpos: 'VB', lemma: token.form.toLowerCase(), head: above + 1, deprel };
    }
    if (at === subject) return { ...token, head: verb + 1, deprel: 'nsubj' };
    if (at === object) return { ...token, head: verb + 1, deprel: 'obj' };
    if (at === opener) return { ...token, upos: 'SCONJ', xpos: 'IN', head: verb + 1, deprel: 'mark' };
    if (at === verb + 1 && isParticle) return { ...token, head: verb + 1, deprel: 'compound:prt' };
    // "a Fijian team": what describes the subject hung on the noun behind, or on the object.
    const isBefore = at > above && at < subject && token.head - 1 >= verb;
    return isBefore ? { ...token, head: subject + 1 } : token;
  });
}

/** "Chadian and Libyan troops", where a parser joins the troops to "Chadian": both adjectives are of the troops. */
export const adjectiveToNoun: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined) return null;
  const noun = joinedNoun(tokens, index);
  if (noun > 0) return { ...token, head: noun + 1, deprel: 'amod' };
  const adjective = token.head - 1;
  if (joinedNoun(tokens, adjective) === index) {
    const { head = 0, deprel = 'dep' } = tokens[adjective] ?? {};
    return { ...token, head, deprel };
  }
  return null;
};

/** The noun of the second adjective: "[Chadian] and Libyan [troops]"; -1 where the first is no bare adjective of a state. */
function joinedNoun(tokens: readonly Token[], adjective: number): number {
  const [token, and, second, noun] = tokens.slice(Math.max(adjective, 0), Math.max(adjective, 0) + 4);
  const isFirst = adjective >= 0 && token?.upos === 'ADJ' && /^\p{Lu}/u.test(token.form);
  if (!isFirst || !['nsubj', 'nsubj:pass', 'obj', 'obl', 'nmod'].includes(token.deprel)) return -1;
  const isRow =
    and?.upos === 'CCONJ' && second?.upos === 'ADJ' && /^\p{Lu}/u.test(second.form) && noun?.upos === 'NOUN';
  const isJoined = isRow && noun.deprel === 'conj' && noun.head === adjective + 1;
  return isJoined && second.head === adjective + 4 ? adjective + 3 : -1;
}

/** "two have been let go": a form of "be" right before the verb helps it, and says of nobody that he is one. */
export const copulaToPassive: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined) return null;
  if (isHelper(tokens, index)) return { ...token, deprel: 'aux:pass' };
  if (token.deprel !== 'nsubj' || tokens[token.head - 1]?.form !== 'let') return null;
  const isPassive = tokens.some(
    ({ head }, at) => head === token.head && (isHelper(tokens, at) || isPassiveHelper(tokens, at)),
  );
  return isPassive ? { ...token, deprel: 'nsubj:pass' } : null;
};

function isHelper(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.deprel !== 'cop' || token.head <= index) return false;
  const verb = tokens[token.head - 1];
  const isNext = tokens.slice(index + 1, token.head - 1).every(({ upos }) => upos === 'ADV');
  return isNext && verb?.form === 'let' && verb.upos === 'VERB';
}

function isPassiveHelper(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.deprel === 'aux:pass';
}
